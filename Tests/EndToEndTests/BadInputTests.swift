import Foundation
import TestSupport
import Testing

/// Bad input gets a right answer or a clear error with the exit status of the contract.
struct BadInputTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func annotate(
    _ file: String, glossary: String = Program.glossary, to: String = "zh-Hans"
  ) throws -> Program.Result {
    try Program.run(["annotate", file, "--to", to, "--glossary", glossary])
  }

  @Test func `bytes that are no text name file, line and byte`() throws {
    let file = try scratch.write("bad.txt", Array("Qin Gang\n".utf8) + [0xFF, 0x41])
    let result = try annotate(file)
    #expect(result.status == 65 && result.output.isEmpty)
    #expect(
      result.messages
        == "dragoman: \(file):2: the text is not UTF-8: byte 0xFF at byte 9. Save the file as UTF-8.\n"
    )
  }

  @Test(arguments: [
    ("", ""), ("\u{FEFF}Qin Gang", "\u{FEFF}Qin Gang (秦刚)"),
    ("a\0Qin Gang\0", "a\0Qin Gang (秦刚)\0"),
    ("\r\n\r\n", "\r\n\r\n"), ("Qin Gang", "Qin Gang (秦刚)"),
  ])
  func `odd but right text is annotated`(text: String, expected: String) throws {
    let result = try annotate(try scratch.write("odd.txt", text))
    #expect(result.output == expected && result.status == 0)
  }

  @Test func `a folder, a missing file and one that may not be read`() throws {
    let folder = try annotate(scratch.folder.path)
    #expect(folder.status == 66 && folder.messages.contains("this is a folder"))
    let missing = try annotate(scratch.path("none.txt").path)
    #expect(missing.status == 66 && missing.messages.contains("there is no such file"))
  }

  @Test(arguments: ["xx-nothing", "english", "", "zh-Hans-Hant"])
  func `an unknown language is wrong usage`(language: String) throws {
    let result = try annotate(try scratch.write("a.txt", "x"), to: language)
    #expect(result.status == 64)
    #expect(result.messages.contains("no language tag that is known"))
  }

  @Test func `no target is wrong usage`() throws {
    let file = try scratch.write("a.txt", "x")
    let result = try Program.run(["annotate", file, "--glossary", Program.glossary])
    #expect(result.status == 64 && result.messages.contains("--to"))
    #expect(try Program.run(["annotate", file, "--bogus"]).status == 64)
    #expect(try Program.run(["annotate", "--to", "zh-Hans", "--in-place"]).status == 64)
    #expect(
      try Program.run(["annotate", file, "--to", "fr", "--date", "soon"]).messages
        .contains("“soon” is not a date"))
  }

  @Test func `a glossary that is missing, empty or no glossary`() throws {
    let text = try scratch.write("a.txt", "x")
    #expect(try annotate(text, glossary: scratch.path("none.yaml").path).status == 66)
    #expect(try annotate(text, glossary: scratch.write("e.yaml", "")).status == 65)
    #expect(
      try annotate(text, glossary: scratch.write("n.yaml", "Dear all,\nhello\n")).status == 65)
    let folder = scratch.path("empty")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let none = try annotate(text, glossary: folder.path)
    #expect(none.status == 65 && none.messages.contains("There is no glossary"))
  }

  @Test func `a fault of YAML costs one concept and names its line`() throws {
    let glossary = try scratch.write(
      "g.yaml",
      "concepts:\n- id: a\n  terms: { en: Xeno, zh-Hans: 甲 }\n- id: b\n  terms: { en: [Yodo }\n- id: c\n  terms: { en: Zulu, zh-Hans: 乙 }\n"
    )
    let result = try annotate(try scratch.write("a.txt", "Xeno and Zulu"), glossary: glossary)
    #expect(result.status == 0)
    #expect(result.output == "Xeno (甲) and Zulu (乙)")
    #expect(result.messages.hasPrefix("\(glossary):5: error: This is not valid YAML"))
  }

  @Test func `of two concepts with one id the first counts, and that is said`() throws {
    let glossary = try scratch.write(
      "g.yaml",
      "concepts:\n- id: a\n  terms: { en: Xeno, zh-Hans: 甲 }\n- id: a\n  terms: { en: Xeno, zh-Hans: 乙 }\n"
    )
    let result = try annotate(try scratch.write("a.txt", "Xeno"), glossary: glossary)
    #expect(result.output == "Xeno (甲)" && result.status == 0)
    #expect(result.messages.contains("the concept “a” stands in the glossaries more than once"))
    #expect(try Program.run(["glossary", "validate", glossary]).status == 1)
  }

  @Test(arguments: 0..<6)
  func `random bytes as text and as glossary end without a crash`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let file = try scratch.write("r\(seed)", bytes)
    #expect(try annotate(file).status == 65)
    #expect([0, 65].contains(try annotate(scratch.write("a.txt", "x"), glossary: file).status))
    #expect([0, 1, 65].contains(try Program.run(["glossary", "validate", file]).status))
  }
}
