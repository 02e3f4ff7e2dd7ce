import Terminology
import TestSupport
import Testing

/// Chinese text with English equivalents, and regional Chinese as the target.
struct ChineseTests {
  private func check(_ expected: String, from: String = "zh-Hans") throws {
    let text = expected.replacing(#/⟦([^=⟧]*)=[^⟧]*⟧/#) { String($0.output.1) }
    let annotated = try Fixture.diplomacy().annotated(text, from: from, to: "en")
    #expect(annotated == expected)
  }

  @Test(arguments: [
    "⟦中国=China⟧是最大的发展中国家。", "⟦朝鲜=North Korea⟧与朝鲜半岛的朝鲜族群众", "发展中国家代表团",
    "⟦中国外长=Chinese Foreign Minister⟧⟦秦刚=Qin Gang⟧在⟦北京=Beijing⟧会见⟦美国国务卿=US Secretary of State⟧⟦布林肯=Antony Blinken⟧。",
    "⟦中国=China⟧⟦美国=United States⟧⟦韩国=South Korea⟧", "⟦美国国务院=State Department⟧和⟦国务院=State Council⟧",
    "使用⟦中国=China⟧5G技术，Windows⟦中国=China⟧版，12⟦美国=United States⟧人",
    "⟦安东尼·布林肯=Antony Blinken⟧、⟦安东尼•布林肯=Antony Blinken⟧、⟦安东尼・布林肯=Antony Blinken⟧",
    "⟦中\n国=China⟧队", "⟦中华人民共和国=People's Republic of China⟧",
    "😀𠮷⟦秦刚=Qin Gang⟧，⟦𠮷野=Yoshino⟧", "⟦欧盟=European Union⟧与⟦世卫组织=World Health Organization⟧",
    "罗马尼亚和⟦罗马=Rome⟧", "南苏丹与⟦苏丹=Sudan⟧",
    "⟦习近平=Xi Jinping⟧⟦国家主席=President⟧", "⟦王毅=Wang Yi⟧表示", "说朝鲜语", "⟦奥马利=Martin O'Malley⟧",
    "⟦秦刚=Qin Gang⟧⟦外长=Foreign Minister⟧", "⟦美国=United States⟧人",
  ])
  func `Han needs no spaces and cuts no word`(expected: String) throws {
    try check(expected)
  }

  @Test func `traditional text is searched with terms of either script`() throws {
    try check("⟦美國=United States⟧與⟦習近平=Xi Jinping⟧", from: "zh-Hant")
    try check("⟦秦剛=Qin Gang⟧在⟦北京=Beijing⟧", from: "zh-Hant")
  }

  @Test(arguments: [
    ("North Korea", "⟦North Korea=北韓⟧"), ("the US", "the ⟦US=美國⟧"),
    ("Xi Jinping", "⟦Xi Jinping=習近平⟧"),
    ("Qin Gang", "⟦Qin Gang=秦剛*⟧"), ("China", "⟦China=中國⟧"), ("Park Jin", "⟦Park Jin=朴振*⟧"),
    ("persona non grata", "⟦persona non grata=不受歡迎的人*⟧"),
  ])
  func `Taiwan gets its own terms, and a mark on what was only converted`(
    text: String, expected: String
  ) throws {
    let annotated = try Fixture.diplomacy().annotated(text, to: "zh-Hant-TW")
    #expect(annotated == expected)
  }

  @Test(arguments: [
    ("zh-CN", "⟦North Korea=朝鲜⟧"), ("zh", "⟦North Korea=朝鲜⟧"), ("zh-Hans-SG", "⟦North Korea=朝鲜⟧"),
    ("zh-TW", "⟦North Korea=北韓⟧"), ("zh-Hant-HK", "⟦North Korea=朝鮮*⟧"), ("fr", "⟦North Korea=⟧"),
  ])
  func `a language falls back to wider ones and never to another`(to: String, expected: String)
    throws
  {
    let annotated = try Fixture.diplomacy().annotated("North Korea", to: to)
    #expect(annotated == expected)
  }

  @Test func `Korean terms take particles`() throws {
    let annotated = try Fixture.diplomacy().annotated("한국은 한국의 남한국", from: "ko", to: "zh-Hans")
    #expect(annotated == "⟦한국=韩国⟧은 ⟦한국=韩国⟧의 남한국")
  }

  @Test(arguments: [
    ("en", "They ⟦expelled diplomats=驱逐外交官⟧, ⟦expel diplomats=驱逐外交官⟧; expel the diplomat"),
    ("ru", "с ⟦Европейским союзом=欧洲联盟⟧, европейским союзом, ⟦Европейского союза=欧洲联盟⟧"),
    ("fr", "⟦traités internationaux=国际条约⟧ et ⟦traité international=国际条约⟧"),
  ])
  func `terms are found by their stems where they ask for it`(from: String, expected: String) throws
  {
    let fixture = try Fixture(
      """
      concepts:
      - id: expel
        terms: { en: { term: expel diplomats, match: inflect }, zh-Hans: 驱逐外交官 }
      - id: eu
        kind: organization
        terms: { ru: { term: Европейский союз, match: inflect }, zh-Hans: 欧洲联盟 }
      - id: treaty
        terms: { fr: { term: traité international, match: inflect }, zh-Hans: 国际条约 }
      """)
    let text = expected.replacing(#/⟦([^=⟧]*)=[^⟧]*⟧/#) { String($0.output.1) }
    let annotated = try fixture.annotated(text, from: from)
    #expect(annotated == expected)
  }

  @Test func `Russian names are declined, and a Latin name is one in every Latin script`() throws {
    let fixture = try Fixture(
      """
      concepts:
      - id: xi-jinping
        kind: person
        name: { family: Xi, given: Jinping, order: family-first }
        terms: { en: Xi Jinping, ru: Си Цзиньпин, zh-Hans: 习近平 }
      - id: moscow
        kind: place
        terms: { en: Moscow, ru: Москва, zh-Hans: 莫斯科 }
      """)
    #expect(
      try fixture.annotated("с Си Цзиньпином в Москве", from: "ru")
        == "с ⟦Си Цзиньпином=习近平⟧ в ⟦Москве=莫斯科⟧")
    #expect(try fixture.annotated("à Xi Jinping", from: "fr") == "à ⟦Xi Jinping=习近平⟧")
    #expect(try fixture.annotated("à Moscow", from: "fr") == "à Moscow")
  }

  @Test func `a profile's choice is taken`() throws {
    let fixture = try Fixture(
      """
      concepts:
      - id: blinken
        kind: person
        terms: { en: Blinken, zh-Hans: [ 布林肯, 布林肯斯 ] }
        profiles: { house: { zh-Hans: 布林肯斯 } }
      """)
    #expect(try fixture.annotated("Blinken", profile: "house") == "⟦Blinken=布林肯斯⟧")
    #expect(try fixture.annotated("Blinken") == "⟦Blinken=布林肯⟧")
  }

  @Test func `the earlier glossary wins and shadowed ids are told`() throws {
    let (a, b) = (
      "concepts:\n- id: x\n  terms: { en: Xeno, zh-Hans: 甲 }",
      "concepts:\n- id: x\n  terms: { en: Xeno, zh-Hans: 乙 }"
    )
    #expect(try Fixture(a, b).annotated("Xeno") == "⟦Xeno=甲⟧")
    #expect(try Fixture(b, a).annotated("Xeno") == "⟦Xeno=乙⟧")
  }

  @Test
  func `forbidden, deprecated and misspelt terms are never the answer, undetected ones may be`()
    throws
  {
    let fixture = try Fixture(
      """
      concepts:
      - id: x
        terms:
          en: Xeno
          zh-Hans:
          - { term: 甲, status: forbidden }
          - { term: 乙, status: deprecated }
          - { term: 丙, form: misspelling }
          - { term: 丁, until: 2000 }
          - { term: 己, detect: "off" }
      """)
    #expect(try fixture.annotated("Xeno") == "⟦Xeno=己⟧")
  }
}
