import Exchange
import GlossaryModel
import TestSupport
import Testing
import UnicodeText

struct YAMLGlossaryReaderTests {
  private func read(_ text: String) -> GlossaryReading {
    YAMLGlossaryReader().read(Array(text.utf8), name: "file")
  }

  private func ids(_ text: String) -> [String] { read(text).glossary.concepts.map(\.id) }

  @Test func `reads every field of the model`() throws {
    let reading = read(
      """
      # A comment
      glossary: china
      title: China
      languages: [en, zh-Hans]
      licence: CC0-1.0
      retired: [old-one, older-one]
      team: { lead: me, people: [a, b] }
      concepts:
      - id: qin-gang
        kind: person
        subject: [diplomacy]
        name: { family: Qin, given: Gang, order: family-first, alone: family }
        of: china
        part-of: [a, b]
        exists: { from: 1966-03 }
        terms:
          en:
          - Qin Gang
          - { term: Chin Kang, status: deprecated, form: variant, case: exact, match: exact,
              forms: [Chin-Kang], not-in: [Chin Kang Road], detect: { source: "on", target: "off" },
              region: TW, from: 1966, until: 1979-01-01, pos: noun, gender: masculine, reading: x,
              short-for: y, reason: "Wade–Giles: old", note: n, colour: red,
              evidence: [ { source: s, date: 1970, quotation: q, link: "https://example.org" }, plain ] }
          zh-Hans: 秦刚
        held:
        - { office: foreign-minister-of-china, from: 2022-12-30, to: 2023-07-25, source: s, rank: 1 }
        profiles:
          house: { en: Qin Gang, zh-Hans: { term: 秦刚, reason: r } }
        definition: { en: A diplomat }
        note: Plain text is in the first language
        sources: [a, b]
        examples: { match: [Qin Gang], ignore: [ "Qin, Gang" ] }
        external: { tbx: 12 }
      """)
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    #expect(reading.lines == [9])
    let glossary = reading.glossary
    #expect(glossary.id == "china" && glossary.title == "China" && glossary.licence == "CC0-1.0")
    #expect(glossary.languages.map(\.description) == ["en", "zh-Hans"])
    #expect(glossary.retired == ["old-one", "older-one"])
    #expect(
      glossary.unknownFields == [
        UnknownField(
          key: "team",
          value: .fields([
            UnknownField(key: "lead", value: .text("me")),
            UnknownField(key: "people", value: .list([.text("a"), .text("b")])),
          ]))
      ])
    let concept = try #require(glossary.concepts.first)
    #expect(concept.kind == .person && concept.subjects == ["diplomacy"])
    #expect(
      concept.name == PersonName(family: "Qin", given: "Gang", order: .familyFirst, alone: .family))
    #expect(concept.targets(.of) == ["china"] && concept.targets(.partOf) == ["a", "b"])
    #expect(concept.existence == Validity(from: PartialDate("1966-03")))
    #expect(concept.terms.map(\.text) == ["Qin Gang", "Chin Kang", "秦刚"])
    let old = concept.terms[1]
    #expect(old.status == .deprecated && old.form == .variant && old.caseRule == .exact)
    #expect(old.matchMode == .exact && old.forms == ["Chin-Kang"])
    #expect(old.stopContexts == ["Chin Kang Road"])
    #expect(old.detectionAsSource == .on && old.detectionAsTarget == .off)
    #expect(old.region == "TW" && old.partOfSpeech == "noun" && old.gender == "masculine")
    #expect(old.validity == Validity(from: PartialDate("1966"), until: PartialDate("1979-01-01")))
    #expect(old.reading == "x" && old.shortFor == "y" && old.reason == "Wade–Giles: old")
    #expect(old.note == "n")
    #expect(
      old.evidence == [
        Evidence(
          source: "s", date: PartialDate("1970"), quotation: "q", link: "https://example.org"),
        Evidence(source: "plain"),
      ])
    #expect(old.unknownFields == [UnknownField(key: "colour", value: .text("red"))])
    let tenure = try #require(concept.tenures.first)
    #expect(tenure.office == "foreign-minister-of-china" && tenure.source == "s")
    #expect(tenure.validity.until == PartialDate("2023-07-25"))
    #expect(tenure.unknownFields == [UnknownField(key: "rank", value: .text("1"))])
    #expect(concept.profileChoices.map(\.term) == ["Qin Gang", "秦刚"])
    #expect(concept.profileChoices.map(\.reason) == [nil, "r"])
    #expect(concept.definitions.map(\.text) == ["A diplomat"])
    #expect(concept.notes.map(\.language.description) == ["en"])
    #expect(concept.sources == ["a", "b"])
    #expect(concept.examples == Concept.Examples(match: ["Qin Gang"], ignore: ["Qin, Gang"]))
    #expect(concept.unknownFields.map(\.key) == ["external"])
  }

  @Test(arguments: [
    "no", "yes", "1.10", "2022-12-30", "null", "~", "0x1F", "1_000", "on", "=", "<<",
  ])
  func `a plain scalar is the text that was written`(written: String) {
    let reading = read("concepts:\n- id: a\n  terms: { en: [ \(written), x ] }\n")
    #expect(reading.glossary.concepts.first?.terms.first?.text == written, "\(reading.problems)")
  }

  /// A good concept before and after each bad one.
  private func around(_ bad: String) -> String {
    "glossary: x\nconcepts:\n- id: first\n  terms: { en: First }\n\(bad)\n- id: last\n  terms: { en: Last }\n"
  }

  @Test(arguments: [
    (
      "- id: bad\n  terms: { en: [unclosed }", 6,
      "Check that every quote, bracket and brace is closed."
    ),
    ("- id: bad\n  terms:\n    en: a: b", 7, "Put quotes around"),
    ("- id: bad\n\tterms: { en: x }", 6, "Indent with spaces, not tabs"),
    ("- id: bad\n  terms: { en: \"open }", 6, "closed"),
    ("- id: bad\n  terms: { en: x }\n  terms: { fr: y }", 6, "“terms” stands twice in one record"),
    ("- id: bad\n  kind: person", 5, "has no terms and was skipped"),
    ("- terms: { en: x }", 5, "has no id"),
    ("- just text", 5, "must be a record"),
    ("- id: bad\n  terms: { en: *nowhere }", 6, "undefined alias"),
    ("- id: bad\n  terms: { en: \"\\q\" }", 6, "not valid YAML"),
    ("- id: bad\n  terms: { en: \"a\u{1}b\" }", 5, "control character"),
    ("- id: bad\n  terms: { en: x }\n  x: \(String(repeating: "[", count: 5000))", 7, "nesting"),
  ])
  func `a bad concept costs only itself`(bad: String, line: Int, message: String) throws {
    let reading = read(around(bad))
    #expect(reading.glossary.concepts.map(\.id) == ["first", "last"])
    let problem = try #require(reading.problems.first)
    #expect(problem.severity == .error)
    #expect(problem.line == line, "\(problem.message)")
    #expect(problem.message.contains(message), "\(problem.message)")
  }

  @Test(arguments: [
    (
      "- id: odd\n  kind: persn\n  terms: { en: x }", 6,
      "“persn” is no kind that is known. Use one of: person"
    ),
    ("- id: odd\n  terms: { xx-Qqqq: x, en: y }", 6, "“xx-Qqqq” is no language tag that is known"),
    (
      "- id: odd\n  terms:\n    en:\n    - { term: x, from: 2023-02-30 }", 8,
      "“2023-02-30” is not a date"
    ),
    ("- id: odd\n  terms: { en: x }\n  held: [ { from: 2020 } ]", 7, "needs “office:”"),
    ("- id: odd\n  terms: { en: x }\n  exists: { from: 2021, to: 2020 }", 7, "is after the date"),
    (
      "- id: odd\n  terms: { en: [ { text: x }, y ] }", 6,
      "must be a text or a record with “term: …”"
    ),
    ("- id: odd\n  terms: { en: [ '', y ] }", 6, "is empty"),
    ("- id: odd\n  terms: { en: [ { term: y, status: [a] } ] }", 6, "must be one word"),
  ])
  func `a bad field costs only itself`(odd: String, line: Int, message: String) throws {
    let reading = read(around(odd))
    #expect(reading.glossary.concepts.map(\.id) == ["first", "odd", "last"])
    #expect(reading.problems.count == 1)
    #expect(reading.problems.first?.line == line)
    #expect(reading.problems.first?.message.contains(message) == true, "\(reading.problems)")
    #expect(reading.problems.first?.concept == "odd")
  }

  @Test(arguments: [
    "concepts:\n- id: a\n  terms: {en: A}\n- id: b\n  terms: {en: B}",
    "concepts:\n  - id: a\n    terms: {en: A}\n  - id: b\n    terms: {en: B}\n",
    "concepts: # all\r\n- id: a\r\n  terms: {en: A}\r\n\r\n# two\r\n- id: b\r\n  terms: {en: B}\r\n",
    "- id: a\n  terms: {en: A}\n- id: b\n  terms: {en: B}\n",
    "concepts: [ { id: a, terms: {en: A} }, { id: b, terms: {en: B} } ]\n",
    "{ concepts: [ { id: a, terms: {en: A} }, { id: b, terms: {en: B} } ] }\n",
    "\u{FEFF}---\nconcepts:\n-\n  id: a\n  terms: {en: A}\n- id: b\n  terms:\n    en: |\n      B\n    fr: >-\n      - not an item\n      id: x\n...\n",
    "concepts:\n- id: a\n  terms:\n    en:\n    - A\n    - AA\n- id: b\n  terms: {en: B}\nglossary: late\n",
    "x: &x {en: A}\nconcepts:\n- id: a\n  terms: *x\n- id: b\n  terms: { en: B }\n",
  ])
  func `reads a file however it is laid out`(text: String) {
    #expect(ids(text) == ["a", "b"], "\(read(text).problems)")
    #expect(read(text).problems.isEmpty, "\(read(text).problems)")
  }

  @Test(arguments: ["", "\n", "# nothing\n", "glossary: x\n", "concepts:\n", "concepts: []\n"])
  func `an empty file is an empty glossary`(text: String) {
    #expect(ids(text).isEmpty)
    #expect(read(text).problems.isEmpty, "\(read(text).problems)")
  }

  @Test func `text that is no glossary is said to be none`() {
    #expect(
      read("Dear colleagues,\nplease find").problems.first?.message.contains("not a glossary")
        == true)
  }

  @Test func `aliases of aliases do not fill the memory`() {
    var text =
      "concepts:\n- id: bomb\n  terms: { en: Bomb }\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "  a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(ids(text) == ["bomb"])
    #expect(
      read(text).problems.map(\.message).contains { $0.contains("too large through its aliases") })
  }

  @Test(arguments: 0..<200)
  func `any bytes at all are read without a crash`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "concepts:", "\n", "- id: a", "  ", "- ", "terms:", "{", "}", "[", "]", "\"", "'", ": ", "&a",
      "*a",
      "#", "|", ">", "\t", "en", "zh-Hans", "秦刚", "\0", "\u{FEFF}", "---", "...", "%", "@", "!",
      "? ", ",",
    ]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    _ = read(text)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    _ = YAMLGlossaryReader().read(bytes, name: "x")
  }

  @Test func `many bad concepts among many good ones are each named by their line`() {
    let records = (0..<2000).map { number in
      number % 100 == 7
        ? "- id: c\(number)\n  terms: { en: [x }" : "- id: c\(number)\n  terms: { en: T\(number) }"
    }
    let reading = read("concepts:\n" + records.joined(separator: "\n") + "\n")
    #expect(reading.glossary.concepts.count == 1980)
    #expect(
      reading.problems.compactMap(\.line) == stride(from: 7, to: 2000, by: 100).map { $0 * 2 + 3 })
    #expect(reading.lines.count == 1980)
    #expect(reading.lines.last == 4000)
  }
}
