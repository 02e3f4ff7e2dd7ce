import Exchange
import GlossaryModel
import Terminology
import Testing
import UnicodeText

/// A small glossary of every kind of concept, and its annotations written into the text as ⟦term=equivalent⟧.
struct Fixture {
  let glossaries: [Glossary]

  /// Reads glossaries in YAML, earlier ones first in precedence.
  init(_ texts: String...) throws {
    glossaries = try texts.enumerated().map { number, text in
      let reading = YAMLGlossaryReader().read(Array(text.utf8), name: "g\(number)")
      try #require(reading.problems.isEmpty, "\(reading.problems)")
      return reading.glossary
    }
  }

  static func diplomacy() throws -> Fixture { try Fixture(diplomacyText) }

  func result(
    _ text: String, from: String = "en", to: String = "zh-Hans", date: String = "2023-06-18",
    profile: String? = nil, traces: Bool = false
  ) throws -> AnnotatedText {
    let glossary = try CompiledGlossary(glossaries, language: #require(LanguageTag(from)))
    let options = Annotator.Options(
      targets: [try #require(LanguageTag(to))], date: try #require(PartialDate(date)),
      profile: profile, traces: traces)
    return try Annotator(glossary, options: options).annotate(Array(text.utf8))
  }

  /// The text with ⟦term=equivalent⟧ for every annotation; a converted equivalent ends in `*`.
  func annotated(
    _ text: String, from: String = "en", to: String = "zh-Hans", date: String = "2023-06-18",
    profile: String? = nil
  ) throws -> String {
    let result = try result(text, from: from, to: to, date: date, profile: profile)
    var output: [UInt8] = []
    let bytes = Array(text.utf8)
    var position = 0
    for annotation in result.annotations {
      let equivalents = annotation.equivalents.map {
        $0.text + ($0.origin == .converted ? "*" : "")
      }
      output += bytes[position..<annotation.range.lowerBound]
      output += "⟦\(annotation.text)=\(equivalents.joined(separator: "; "))⟧".utf8
      position = annotation.range.upperBound
    }
    return String(decoding: output + bytes[position...], as: UTF8.self)
  }
}

extension Fixture {
  private static let diplomacyText = """
    glossary: diplomacy
    languages: [en, zh-Hans]
    concepts:
    - id: china
      kind: country
      terms:
        en:
        - China
        - { term: People's Republic of China, form: formal }
        - { term: PRC, form: acronym, short-for: People's Republic of China }
        - { term: Chinese, pos: adjective }
        zh-Hans: [ 中国, { term: 中华人民共和国, form: formal } ]
        zh-Hant-TW: [ 中國, { term: 中國大陸, form: variant } ]
        fr: Chine
    - id: united-states
      kind: country
      terms:
        en:
        - United States
        - { term: United States of America, form: formal }
        - { term: US, form: acronym, case: exact }
        - { term: American, pos: adjective }
        zh-Hans: [ 美国, { term: 美利坚合众国, form: formal } ]
        zh-Hant: 美國
    - id: north-korea
      kind: country
      terms:
        en: [ North Korea, { term: DPRK, form: acronym }, { term: North Korean, pos: adjective } ]
        zh-Hans: 朝鲜
        zh-Hant-TW: 北韓
    - id: south-korea
      kind: country
      terms:
        en: [ South Korea, { term: South Korean, pos: adjective } ]
        zh-Hans: 韩国
        ko: 한국
    - id: turkiye
      kind: country
      terms:
        en:
        - Türkiye
        - { term: Turkey, status: deprecated, case: exact }
        - { term: Turkish, pos: adjective }
        zh-Hans: 土耳其
    - id: jordan
      kind: country
      terms: { en: [ Jordan, { term: Jordanian, pos: adjective } ], zh-Hans: 约旦 }
    - id: georgia
      kind: country
      terms:
        en: [ { term: Georgia, not-in: [ "Atlanta, Georgia" ] }, { term: Georgian, pos: adjective } ]
        zh-Hans: 格鲁吉亚
    - id: chad
      kind: country
      terms: { en: Chad, zh-Hans: 乍得 }
    - id: cote-d-ivoire
      kind: country
      terms: { en: Côte d'Ivoire, zh-Hans: 科特迪瓦 }
    - id: united-kingdom
      kind: country
      terms: { en: [ United Kingdom, { term: British, pos: adjective } ], zh-Hans: 英国 }
    - id: sudan
      kind: country
      terms: { en: Sudan, zh-Hans: 苏丹 }
    - id: rome
      kind: place
      terms: { en: Rome, zh-Hans: 罗马 }
    - id: beijing
      kind: place
      of: china
      terms: { en: Beijing, zh-Hans: 北京 }
    - id: new-york
      kind: place
      terms: { en: [ New York, { term: NYC, form: acronym } ], zh-Hans: 纽约 }
    - id: hong-kong
      kind: place
      terms: { en: Hong Kong, zh-Hans: 香港 }
    - id: xi-an
      kind: place
      terms: { en: Xi'an, zh-Hans: 西安 }
    - id: taiwan-strait
      kind: place
      terms: { en: Taiwan Strait, zh-Hans: 台湾海峡 }
    - id: taiwan
      kind: place
      terms: { en: Taiwan, zh-Hans: 台湾 }
    - id: state-department
      kind: organization
      of: united-states
      terms:
        en: [ State Department, { term: US Department of State, form: formal } ]
        zh-Hans: 美国国务院
    - id: state-council
      kind: organization
      of: china
      terms: { en: State Council, zh-Hans: 国务院 }
    - id: european-union
      kind: organization
      terms: { en: [ European Union, { term: EU, form: acronym } ], zh-Hans: [ 欧洲联盟, { term: 欧盟, form: short } ] }
    - id: who
      kind: organization
      terms: { en: [ World Health Organization, { term: WHO, form: acronym } ], zh-Hans: [ 世界卫生组织, { term: 世卫组织, form: short } ] }
    - id: cia
      kind: organization
      of: united-states
      terms: { en: [ Central Intelligence Agency, { term: CIA, form: acronym } ], zh-Hans: [ 中央情报局, { term: 中情局, form: short } ] }
    - id: secretary-of-state
      kind: office
      of: united-states
      terms:
        en: [ US Secretary of State, { term: Secretary of State, form: title }, { term: Secretary, form: title } ]
        zh-Hans: [ 美国国务卿, { term: 国务卿, form: title } ]
    - id: foreign-minister-of-china
      kind: office
      of: china
      terms:
        en: [ Chinese Foreign Minister, { term: Foreign Minister, form: title } ]
        zh-Hans: [ 中国外交部长, { term: 中国外长, form: short }, { term: 外长, form: title } ]
    - id: foreign-minister-of-south-korea
      kind: office
      of: south-korea
      terms:
        en: [ South Korean Foreign Minister, { term: Foreign Minister, form: title } ]
        zh-Hans: [ 韩国外交部长, { term: 外长, form: title } ]
    - id: president-of-china
      kind: office
      of: china
      terms:
        en: [ Chinese President, { term: President, form: title } ]
        zh-Hans: [ 中国国家主席, { term: 国家主席, form: title } ]
    - id: cia-director
      kind: office
      of: cia
      terms: { en: CIA Director, zh-Hans: 中央情报局局长 }
    - id: prime-minister-of-the-united-kingdom
      kind: office
      of: united-kingdom
      terms:
        en: [ British Prime Minister, { term: Prime Minister, form: title } ]
        zh-Hans: [ 英国首相, { term: 首相, form: title } ]
    - id: vice-president
      kind: office
      terms: { en: vice president, zh-Hans: 副总统 }
    - id: ambassador
      kind: office
      terms: { en: ambassador, zh-Hans: 大使 }
    - id: embassy
      kind: organization
      terms: { en: embassy, zh-Hans: 大使馆 }
    - id: chair
      kind: office
      of: who
      terms:
        en: [ Chair of the Executive Board, { term: Chair, form: title } ]
        zh-Hans: [ 执行委员会主席, { term: 主席, form: title } ]
    - id: qin-gang
      kind: person
      of: china
      name: { family: Qin, given: Gang, order: family-first }
      terms: { en: Qin Gang, zh-Hans: 秦刚 }
      held: [ { office: foreign-minister-of-china, from: 2022-12-30, to: 2023-07-25 } ]
    - id: wang-yi
      kind: person
      of: china
      name: { family: Wang, given: Yi, order: family-first }
      terms: { en: Wang Yi, zh-Hans: 王毅 }
      held:
      - { office: foreign-minister-of-china, from: 2013-03-16, to: 2022-12-30 }
      - { office: foreign-minister-of-china, from: 2023-07-25 }
    - id: wang-xiaohong
      kind: person
      of: china
      name: { family: Wang, given: Xiaohong, order: family-first }
      terms: { en: Wang Xiaohong, zh-Hans: 王小洪 }
    - id: xi-jinping
      kind: person
      of: china
      name: { family: Xi, given: Jinping, order: family-first }
      terms: { en: Xi Jinping, zh-Hans: 习近平, zh-Hant: 習近平 }
      held: [ { office: president-of-china, from: 2013-03-14 } ]
    - id: antony-blinken
      kind: person
      of: united-states
      name: { given: Antony, family: Blinken }
      terms:
        en: [ Antony Blinken, { term: Anthony Blinkin, form: variant } ]
        zh-Hans: [ 安东尼·布林肯, { term: 布林肯, form: surname } ]
      held: [ { office: secretary-of-state, from: 2021-01-26, to: 2025-01-20 } ]
    - id: ned-price
      kind: person
      name: { given: Ned, family: Price }
      terms: { en: Ned Price, zh-Hans: [ 内德·普赖斯, { term: 普赖斯, form: surname } ] }
    - id: marcos
      kind: person
      terms: { en: [ Ferdinand Marcos Jr., Ferdinand Marcos Jr ], zh-Hans: 小马科斯 }
    - id: theresa-may
      kind: person
      of: united-kingdom
      name: { given: Theresa, family: May }
      terms: { en: Theresa May, zh-Hans: [ 特雷莎·梅, { term: 梅, form: surname } ] }
      held: [ { office: prime-minister-of-the-united-kingdom, from: 2016-07-13, to: 2019-07-24 } ]
    - id: park-jin
      kind: person
      of: south-korea
      name: { family: Park, given: Jin, order: family-first }
      terms: { en: Park Jin, zh-Hans: 朴振 }
      held: [ { office: foreign-minister-of-south-korea, from: 2022-05-12, to: 2024-01-10 } ]
    - id: martin-o-malley
      kind: person
      name: { given: Martin, family: O'Malley }
      terms: { en: Martin O'Malley, zh-Hans: 马丁·奥马利 }
    - id: persona-non-grata
      kind: term
      terms: { en: persona non grata, zh-Hans: 不受欢迎的人 }
    - id: spy-balloon
      kind: term
      terms: { en: spy balloon, zh-Hans: 间谍气球 }
    - id: march-agreement
      kind: document
      terms: { en: March, zh-Hans: 三月文件 }
    - id: yoshino
      kind: place
      terms: { en: Yoshino, zh-Hans: 𠮷野 }
    """
}
