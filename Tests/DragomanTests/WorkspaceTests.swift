import Dragoman
import GlossaryModel
import Testing

struct WorkspaceTests {
  private let concept = "concepts:\n- id: a\n  terms: { en: A, fr: B }\n"

  @Test func `settings are those of the nearest folder above the document`() throws {
    let workspace = Workspace(
      files: MemoryFileSystem([
        "/p/.dragoman.yaml": "to: [zh-Hans]\nglossaries: [g/, /abs.yaml]\nprofile: un\nfrom: en",
        "/p/sub/.dragoman.yaml": "to: fr",
      ]))
    let settings = try workspace.settings(for: "/p/texts/deep/a.txt")
    #expect(settings.path == "/p/.dragoman.yaml" && settings.to == ["zh-Hans"])
    #expect(settings.glossaries == ["/p/g/", "/abs.yaml"])
    #expect(settings.profile == "un" && settings.from == "en")
    #expect(try workspace.settings(for: "/p/sub/a.txt").to == ["fr"])
    #expect(try workspace.settings(for: "/q/a.txt") == Settings())
  }

  @Test func `a fault in the settings names file and line`() {
    let workspace = Workspace(files: MemoryFileSystem(["/p/.dragoman.yaml": "to: x\nfrom: [a"]))
    #expect {
      try workspace.settings(for: "/p/a.txt")
    } throws: { error in
      guard case .invalidSettings("/p/.dragoman.yaml", line: 2, _) = error as? DragomanError else {
        return false
      }
      return true
    }
  }

  @Test func `glossaries are those named, else the project's, else the shipped ones`() throws {
    let workspace = Workspace(
      files: MemoryFileSystem([
        "/g/b.yaml": concept, "/g/a.yml": concept, "/g/deep/c.yaml": concept, "/g/notes.txt": "x",
        "/g/.hidden.yaml": concept, "/p/own.yaml": concept,
        "/p/.dragoman.yaml": "glossaries: [own.yaml]",
        "/shipped/s.yaml": concept,
      ]), shippedGlossaries: "/shipped")
    let settings = try workspace.settings(for: "/p/a.txt")
    #expect(
      try workspace.glossaryFiles(named: ["/g"], settings: settings)
        == ["/g/a.yml", "/g/b.yaml", "/g/deep/c.yaml"])
    #expect(try workspace.glossaryFiles(named: [], settings: settings) == ["/p/own.yaml"])
    #expect(try workspace.glossaryFiles(named: [], settings: Settings()) == ["/shipped/s.yaml"])
    #expect(throws: DragomanError.noSuchInput("/none.yaml")) {
      try workspace.glossaryFiles(named: ["/none.yaml"], settings: settings)
    }
  }

  @Test func `no glossary at all is an error`() {
    let workspace = Workspace(files: MemoryFileSystem(["/p/a.txt": "x"]))
    #expect(throws: DragomanError.noGlossary) {
      try workspace.glossaryFiles(named: [], settings: Settings())
    }
  }

  @Test(arguments: [
    ("Qin Gang", "秦刚", nil), ("Qin Gan", "秦刚", "Qín Gāng"), ("Qin Gnag", "秦刚", "Qín Gāng"),
    ("Wang Yi", "王毅", nil), ("Wang Ji", "王毅", "Wáng Yì"), ("Lee Hsien Loong", "李显龙", nil),
    ("Tsai Ing-wen", "蔡英文", nil), ("Park Jin", "朴振", nil), ("Abe Shinzo", "安倍晋三", nil),
    ("Zeng Peiyan", "曾培炎", nil), ("Xi Jinping", "习近平", nil), ("Xi Jingping", "习近平", "Xí Jìnpíng"),
    ("Lu Shaye", "卢沙野", nil), ("Lü Peijun", "吕培军", nil), ("Kim Jong Un", "金正恩", nil),
    ("Han Kuo-yu", "韩国瑜", nil),
  ])
  func `pinyin is compared with names that are pinyin`(
    name: String, chinese: String, pinyin: String?
  )
    throws
  {
    let parts = name.split(separator: " ", maxSplits: 1)
    let text = """
      concepts:
      - id: x
        kind: person
        name: { family: \(parts[0]), given: \(parts[1]), order: family-first }
        terms: { en: \(name), zh-Hans: \(chinese) }
      """
    let workspace = Workspace(files: MemoryFileSystem(["/g.yaml": text]))
    let messages = try workspace.validate(["/g.yaml"]).problems.map(\.problem.message)
    #expect(messages.count == (pinyin == nil ? 0 : 1), "\(messages)")
    if let pinyin { #expect(messages.first?.contains(pinyin) == true) }
  }

  @Test func `validation puts each problem at its line`() throws {
    let workspace = Workspace(
      files: MemoryFileSystem([
        "/g/a.yaml": """
        glossary: a
        languages: [en, fr]
        retired: [gone]
        concepts:
        - id: one
          of: nowhere
          terms: { en: One, zh-Hans: 國家 }
          held: [ { office: one } ]
        - id: two
          name: { family: Smyth, given: John }
          terms: { en: John Smith, fr: [ Deux, Deux ], zh-Hant-TW: 国家 }
          examples: { match: [ "no such thing" ], ignore: [ "John Smith" ] }
        - id: gone
          terms: { en: Gone, fr: Parti, zh-Hant-TW: 里斯本 }
        """,
        "/g/b.yaml": "concepts:\n- id: one\n  terms: { en: [ Other",
        "/g/c.yaml": "concepts:\n\n- id: one\n  terms: { en: Other }",
      ]))
    let result = try workspace.validate(["/g"])
    let lines = result.problems.map { located in
      "\(located.path.suffix(6)):\(located.problem.line ?? 0) \(located.problem.severity) \(located.problem.message.prefix(46))"
    }
    #expect(
      lines == [
        "a.yaml:5 warning “of: nowhere” points at no concept of these gl",
        "a.yaml:5 warning “one” under “held:” is not an office.",
        "a.yaml:5 warning There is no term in fr, which the glossary dec",
        "a.yaml:5 warning “國家” is tagged zh-Hans but is written “国家” in ",
        "a.yaml:9 warning The name part “Smyth” is in none of the names.",
        "a.yaml:9 warning The term “Deux” stands twice in fr.",
        "a.yaml:9 warning “国家” is tagged zh-Hant-TW but is written “國家” ",
        "a.yaml:9 error The example “no such thing” should match and d",
        "a.yaml:9 error The example “John Smith” should not match and ",
        "a.yaml:13 error The id “gone” is retired and must not be used ",
        "b.yaml:3 error This is not valid YAML: did not find expected ",
        "c.yaml:3 error The id “one” stands twice: another concept has",
      ])
    #expect(result.fileCount == 3 && result.conceptCount == 4)
    #expect(result.count(.error) == 5 && result.count(.warning) == 7)
  }
}
