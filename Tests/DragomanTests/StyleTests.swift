import Dragoman
import Exchange
import GlossaryModel
import TestSupport
import Testing
import UnicodeText

struct StyleTests {
  static let glossaryText = """
    glossary: g
    concepts:
    - id: qin-gang
      kind: person
      name: { family: Qin, given: Gang, order: family-first }
      terms: { en: Qin Gang, zh-Hans: 秦刚, zh-Hant: 秦剛, fr: Qin Gang }
    - id: antony-blinken
      kind: person
      name: { given: Antony, family: Blinken }
      terms: { en: Antony Blinken, zh-Hans: [ 安东尼·布林肯, { term: 布林肯, form: surname } ] }
    - id: china
      kind: country
      terms: { en: [ China, { term: PRC, form: acronym, short-for: People's Republic of China }, { term: People's Republic of China, form: formal } ], zh-Hans: [ 中国, { term: 中华人民共和国, form: formal } ], fr: Chine }
    - id: chongqing
      kind: place
      terms: { en: Chongqing, zh-Hans: 重庆 }
    - id: brackets
      kind: term
      terms: { en: odd term, zh-Hans: 怪（词 }
    """

  private func session(
    _ style: AnnotationRequest.Style = .inline, from: String = "en", to: [String] = ["zh-Hans"],
    _ change: (inout AnnotationRequest) -> Void = { _ in }
  ) throws -> AnnotationSession {
    let reading = YAMLGlossaryReader().read(Array(Self.glossaryText.utf8), name: "g")
    try #require(reading.problems.isEmpty)
    var request = AnnotationRequest(
      language: try #require(LanguageTag(from)),
      targets: try to.map { try #require(LanguageTag($0)) },
      date: try #require(PartialDate("2023-06-18")))
    request.style = style
    change(&request)
    return try AnnotationSession([reading.glossary], request)
  }

  private func write(_ session: AnnotationSession, _ text: String) throws -> String {
    String(decoding: try session.write(Array(text.utf8), name: "t.txt").output, as: UTF8.self)
  }

  private func removed(_ session: AnnotationSession, _ text: String) -> String {
    String(decoding: session.removing(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    (
      "Qin Gang met Antony Blinken. Qin and Blinken left China, the PRC.",
      "Qin Gang (秦刚) met Antony Blinken (安东尼·布林肯). Qin and Blinken left China (中国), the PRC (中华人民共和国)."
    ),
    ("Qin Gang's visit", "Qin Gang's (秦刚) visit"), ("Qin\nGang.", "Qin\nGang (秦刚)."), ("", ""),
    ("Nothing here.", "Nothing here."), ("an odd term here", "an odd term here"),
  ])
  func `inline puts first mentions in brackets`(text: String, expected: String) throws {
    let written = try write(session(), text)
    #expect(written == expected)
  }

  @Test func `all mentions are annotated where that is asked for`() throws {
    let written = try write(session { $0.mentions = .all }, "Qin Gang. Qin Gang.")
    #expect(written == "Qin Gang (秦刚). Qin Gang (秦刚).")
  }

  @Test func `pinyin stands behind the equivalent, a name in two words`() throws {
    let written = try write(
      session { $0.reading = .pinyin }, "Qin Gang in Chongqing with Antony Blinken")
    #expect(
      written
        == "Qin Gang (秦刚 Qín Gāng) in Chongqing (重庆 Chóngqìng) with Antony Blinken (安东尼·布林肯 Āndōngní·Bùlínkěn)"
    )
  }

  @Test func `several languages stand in the order asked for, converted ones with a mark`() throws {
    let written = try write(session(to: ["zh-Hans", "zh-Hant", "fr"]), "China and Qin Gang")
    #expect(written == "China (中国; 中國*; Chine) and Qin Gang (秦刚; 秦剛; Qin Gang)")
  }

  @Test func `Chinese text gets full-width brackets and no space`() throws {
    let written = try write(session(from: "zh-Hans", to: ["en"]), "秦刚访问中国。")
    #expect(written == "秦刚（Qin Gang）访问中国（China）。")
  }

  @Test func `ruby, footnotes and list`() throws {
    #expect(
      try write(session(.ruby), "Qin Gang's & China")
        == #"<ruby class="dragoman">Qin Gang<rp> (</rp><rt lang="zh-Hans">秦刚</rt><rp>)</rp></ruby>'s & <ruby class="dragoman">China<rp> (</rp><rt lang="zh-Hans">中国</rt><rp>)</rp></ruby>"#
    )
    #expect(
      try write(session(.footnote), "Qin\nGang in China.\n")
        == "Qin\nGang[^dragoman-1] in China[^dragoman-2].\n\n\n[^dragoman-1]: Qin Gang: 秦刚\n[^dragoman-2]: China: 中国\n"
    )
    #expect(
      try write(session(.list, to: ["zh-Hans", "fr"]), "PRC, China, Qin Gang, China")
        == "PRC\t中华人民共和国\tChine\nChina\t中国\tChine\nQin Gang\t秦刚\tQin Gang\n")
    #expect(
      try write(session(.list) { $0.listOrder = .target }, "Qin Gang, China, Antony Blinken")
        == "Antony Blinken\t安东尼·布林肯\nQin Gang\t秦刚\nChina\t中国\n")
  }

  @Test func `JSON has the keys of the contract in their order`() throws {
    #expect(
      try write(session(.json), "é Qin Gang\n\"x\" Lloyd Austin")
        == """
        {"document":"t.txt","language":"en","target":"zh-Hans","date":"2023-06-18","annotations":[\
        {"start":3,"end":11,"line":1,"column":3,"text":"Qin Gang","concept":"qin-gang","kind":"person","glossary":"g",\
        "term":"Qin Gang","status":"preferred","form":"full","first":true,\
        "equivalents":[{"term":"秦刚","language":"zh-Hans","status":"preferred","origin":"glossary"}]}],\
        "unglossed":[{"text":"Lloyd Austin","count":1,"start":16,"end":28}]}

        """)
    let line = try session(.jsonl) { $0.reading = .pinyin }
      .line(id: "7", text: "Qin Gang", name: "-")
    #expect(line.hasPrefix(#"{"id":7,"document":"-","#))
    #expect(line.contains(#""origin":"glossary","reading":"Qín Gāng"}"#))
  }

  @Test func `HTML escapes the text and needs no network`() throws {
    let page = try write(session(.html), "<b>Qin Gang</b> & \"China\"")
    #expect(page.contains("&lt;b&gt;<span class=\"term person\""))
    #expect(page.contains("&amp; &quot;<span"))
    #expect(!page.contains("http"))
    #expect(page.contains("<tr><td lang=\"en\">Qin Gang</td><td lang=\"zh-Hans\">秦刚</td></tr>"))
  }

  private func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).debugDescription
  }

  /// Pieces that meet in ways that could confuse brackets with annotations.
  private static let pieces = [
    "Qin Gang", "China", "PRC", "Antony Blinken", "Blinken", "Qin", " (秦刚)", " (中国)", " (", ")",
    "（", "）", "秦刚",
    "中国", " ", "\n", "\n\n", ". ", "'s", "’s", "x", "é", "[^1]", "\u{2060}", "😀", "; ", "*", "<",
    "\r\n", "(",
  ]

  @Test(arguments: 0..<300)
  func `annotations come out again byte for byte, and twice is once`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    let text = (0..<12).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    for (from, to) in [("en", ["zh-Hans"]), ("zh-Hans", ["en"]), ("en", ["zh-Hans", "fr"])] {
      for marks in [false, true] {
        let session = try session(from: from, to: to)
        // What reads like an annotation counts as one: the text without any is where both must agree.
        let plain = session.removing(Array(text.utf8))
        let once = try session.write(plain, name: "t", marks: marks).output
        #expect(shown(session.removing(once)) == shown(plain), "\(from) \(marks)")
        let twice = try session.write(once, name: "t", marks: marks).output
        #expect(shown(twice) == shown(once), "\(from) \(marks)")
      }
    }
  }

  @Test(arguments: 0..<100)
  func `ruby and footnotes come out again byte for byte`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    let text = (0..<12).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    for style in [AnnotationRequest.Style.ruby, .footnote] {
      let session = try session(style)
      let plain = session.removing(Array(text.utf8))
      let once = try session.write(plain, name: "t").output
      #expect(session.removing(once) == plain, "\(style) \(text.debugDescription)")
      #expect(
        try session.write(once, name: "t").output == once, "\(style) \(text.debugDescription)")
    }
  }

  @Test func `the author's own brackets stay`() throws {
    let text = "The Group of Seven (G7) met (in China). Qin Gang (right) spoke."
    let session = try session()
    let written = try write(session, text)
    #expect(written == "The Group of Seven (G7) met (in China (中国)). Qin Gang (秦刚) (right) spoke.")
    #expect(removed(session, written) == text)
  }
}
