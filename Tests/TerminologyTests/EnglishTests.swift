import Terminology
import TestSupport
import Testing

/// English text with Chinese equivalents: what must be found, and near misses that must not.
struct EnglishTests {
  /// The marked text is the expected result; what is annotated is the text without the marks.
  private func check(_ expected: String, date: String = "2023-06-18") throws {
    let fixture = try Fixture.diplomacy()
    let text = expected.replacing(#/⟦([^=⟧]*)=[^⟧]*⟧/#) { String($0.output.1) }
    let annotated = try fixture.annotated(text, date: date)
    #expect(annotated == expected)
  }

  @Test(arguments: [
    "⟦Antony Blinken=安东尼·布林肯⟧ met ⟦Qin Gang=秦刚⟧. ⟦Blinken=布林肯⟧ said ⟦Qin=秦刚⟧ agreed.",
    "⟦Blinken=布林肯⟧ in ⟦Beijing=北京⟧\n\n⟦Antony Blinken=安东尼·布林肯⟧ arrived.",
    "⟦Wang Yi=王毅⟧ spoke. ⟦Wang=王毅⟧ left. Yi is not his name.",
    "⟦Anthony Blinkin=安东尼·布林肯⟧ spoke. ⟦Blinkin=布林肯⟧ left.",
    "⟦Ferdinand Marcos Jr.=小马科斯⟧ told us. It was ⟦Ferdinand Marcos Jr=小马科斯⟧. He left.",
    "Wang and Blinken are not introduced.",
    "⟦Chinese President=中国国家主席⟧ ⟦Xi Jinping=习近平⟧ spoke; ⟦Xi=习近平⟧ left.",
    "⟦US Secretary of State=美国国务卿⟧ ⟦Antony Blinken=安东尼·布林肯⟧",
    "⟦South Korean Foreign Minister=韩国外交部长⟧ ⟦Park Jin=朴振⟧",
    "⟦Foreign Minister=外长⟧ ⟦Qin Gang=秦刚⟧ and ⟦South Korea=韩国⟧'s ⟦Foreign Minister=外长⟧",
    "⟦Turkish Vice President=土耳其副总统⟧ at the ⟦Jordanian embassy=约旦大使馆⟧; an ⟦embassy=大使馆⟧",
    "the ⟦vice president of Jordan=约旦副总统⟧, the ⟦Foreign Minister of China=中国外长⟧",
    "the ⟦vice president=副总统⟧ of China Mobile; the ⟦vice president of the European Union=欧盟副总统⟧",
    "⟦Chinese Ambassador to Jordan=中国驻约旦大使⟧; the ⟦ambassador to the European Union=驻欧盟大使⟧",
    "⟦China=中国⟧'s ⟦ambassador=大使⟧ to talks",
    "The Foreign Minister of nowhere and a Prime Minister.",
    "⟦CIA Director=中央情报局局长⟧, the ⟦CIA=中情局⟧ and the ⟦State Department=美国国务院⟧",
    "Park Jin-young; ⟦Park Jin=朴振⟧.",
    "⟦Ned Price=内德·普赖斯⟧ spoke. ⟦Price=普赖斯⟧ said so. Price increases hurt. ⟦Price=普赖斯⟧'s word.",
    "⟦Wang Yi=王毅⟧ came. ⟦Wang=王毅⟧ met ⟦Wang Xiaohong=王小洪⟧. Then Wang left.",
  ])
  func `people are found in full, then by the part that stands alone`(expected: String) throws {
    try check(expected)
  }

  @Test(arguments: [
    "⟦Qin Gang=秦刚⟧'s and ⟦Qin Gang=秦刚⟧\u{2019}s visit",
    "⟦Qin\nGang=秦刚⟧, ⟦Qin  Gang=秦刚⟧, ⟦Qin\r\nGang=秦刚⟧, ⟦QIN GANG=秦刚⟧, ⟦Qin\u{A0}Gang=秦刚⟧",
    "⟦Ｑｉｎ　Ｇａｎｇ=秦刚⟧", "Qin\n\nGang", "Qin, Gang",
    "⟦Martin O\u{2019}Malley=马丁·奥马利⟧ and ⟦O'Malley=奥马利⟧", "⟦Xi\u{2019}an=西安⟧ and ⟦Xi'an=西安⟧",
    "⟦Co\u{302}te d\u{2019}Ivoire=科特迪瓦⟧ and ⟦Cote d'Ivoire=科特迪瓦⟧",
    "⟦Tu\u{308}rkiye=土耳其⟧, ⟦Turkiye=土耳其⟧",
    "😀 𠮷 ⟦Qin Gang=秦刚⟧ 👨‍👩‍👧 ⟦Beijing=北京⟧", "\u{FEFF}⟦Qin Gang=秦刚⟧",
    "⟦spy balloon=间谍气球⟧, ⟦spy balloons=间谍气球⟧, ⟦Spy Balloon=间谍气球⟧, ⟦spy-balloon=间谍气球⟧, ⟦SPY BALLOON=间谍气球⟧",
    "⟦persona non grata=不受欢迎的人⟧", "personal non grata",
    "https://beijing.example/Qin-Gang and mail@china.example",
  ])
  func `spelling, spacing and composition do not matter`(expected: String) throws {
    try check(expected)
  }

  @Test(arguments: [
    "the ⟦US=美国⟧, the ⟦U.S.=美国⟧, the ⟦U.S.=美国⟧'s", "tell us, TELL US ALL ABOUT IT, let us go",
    "the ⟦US=美国⟧; IT IS UP TO US, SAID HE.",
    "⟦CHINA=中国⟧ WARNS ⟦US=美国⟧ OVER TRADE", "SHE IS PRESIDENT OF THE ⟦US=美国⟧",
    "⟦PRC=中华人民共和国⟧ and ⟦P.R.C.=中华人民共和国⟧", "the ⟦DPRK=朝鲜⟧",
    "⟦WHO=世卫组织⟧ experts. Who knows? who", "the ⟦EU=欧盟⟧", "the eu and the prc",
    "⟦US=美国⟧$5 billion",
  ])
  func `acronyms are told from words`(expected: String) throws {
    try check(expected)
  }

  @Test(arguments: [
    "Turkey is roasted for Christmas dinner.", "We ate turkey.", "Turkeys can fly.",
    "Turkey breast is lean.",
    "⟦Turkey=土耳其⟧ will host talks.", "⟦Turkey=土耳其⟧'s president",
    "⟦Turkey=土耳其⟧, Greece and Cyprus then met for long talks.",
    "Jordan, the player who won six NBA titles, retired.", "⟦Jordan=约旦⟧ signed.",
    "The governor of Georgia spoke in Atlanta.", "⟦Georgia=格鲁吉亚⟧ applied.", "LET US PRAY. Now.",
    "the New York Times and ⟦New York=纽约⟧", "⟦China=中国⟧ said no.", "China vases are fragile.",
    "⟦Turkey=土耳其⟧ and ⟦China=中国⟧ signed.", "a visit to ⟦Turkey=土耳其⟧",
    "Michael Jordan scored.", "Jordan Peterson wrote.", "He visited ⟦Jordan=约旦⟧.",
    "⟦Jordan=约旦⟧'s King met ⟦Xi Jinping=习近平⟧.", "Atlanta, Georgia", "in ⟦Georgia=格鲁吉亚⟧",
    "on 5 May 2023; in May; May 5; you may go; May I?",
    "⟦Theresa May=特雷莎·梅⟧ said. ⟦May=梅⟧ left in May.",
    "in March 2023; on 3 March; they march", "Chad said he was sorry.", "troops in ⟦Chad=乍得⟧",
    "the Chair gave the floor; take a chair", "Chinatown, Chinaman, New Yorker, Beijinger",
    "the New Yorker magazine", "⟦New York=纽约⟧'s", "⟦Taiwan Strait=台湾海峡⟧ and ⟦Taiwan=台湾⟧",
  ])
  func `words that only look like names are left alone`(expected: String) throws {
    try check(expected)
  }

  @Test(arguments: [
    ("⟦Foreign Minister=外长⟧ ⟦Wang Yi=王毅⟧", "2023-09-01"),
    ("⟦British Prime Minister=英国首相⟧ ⟦Theresa May=特雷莎·梅⟧", "2018-01-01"),
  ])
  func `titles are judged at the date of the text`(expected: String, date: String) throws {
    try check(expected, date: date)
  }

  @Test func `a name that is in no glossary is reported, once, with its count`() throws {
    let names = try Fixture.diplomacy().result(
      "Lloyd Austin met Qin Gang. Austin said no. Lloyd Austin left. On Monday, Yi spoke."
    ).unglossed
    #expect(names.first?.text == "Lloyd Austin" && names.first?.count == 2)
    #expect(!names.contains { $0.text.contains("Monday") || $0.text.contains("Qin") })
  }

  @Test func `a short sentence is no headline`() throws {
    let names = try Fixture.diplomacy().result("Qin Gang met Lloyd Foobar in Xi'an.\n").unglossed
    #expect(names.map(\.text) == ["Lloyd Foobar"])
    let headline = try Fixture.diplomacy().result("Qin Gang Meets Lloyd Foobar\n").unglossed
    #expect(headline.isEmpty)
  }

  @Test func `a label of a page names nobody`() throws {
    let names = try Fixture.diplomacy().result(
      "They met in old Marburg.\n\nLeave a Reply\n\nRequired fields"
    ).unglossed
    #expect(names.map(\.text) == ["Marburg"])
  }

  @Test func `a given name alone points at the person it belongs to`() throws {
    let names = try Fixture.diplomacy().result("Wang Yi arrived. Later Yi said no.").unglossed
    #expect(names.map(\.suspect) == ["wang-yi"])
  }

  @Test(arguments: [
    ("The Overseas Relief Group (ORG) works; the ORG left.", ["ORG"]),
    ("The Extra Unit (EU) is here. The EU left.", ["EU"]),
  ])
  func `an acronym that the text defines means that`(text: String, absent: [String]) throws {
    let annotations = try Fixture.diplomacy().result(text).annotations
    #expect(!annotations.contains { absent.contains($0.text) })
  }
}
