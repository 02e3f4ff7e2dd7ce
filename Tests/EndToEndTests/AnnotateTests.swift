import Foundation
import TestSupport
import Testing

struct AnnotateTests {
  private func annotate(_ arguments: String..., input: String) throws -> Program.Result {
    try Program.run(
      ["annotate", "--glossary", Program.glossary, "--date", "2023-06-18"] + arguments,
      input: Array(input.utf8))
  }

  @Test(arguments: [
    ("inline", "Qin Gang (秦刚) left China (中国).\n"),
    (
      "ruby",
      #"<ruby class="dragoman">Qin Gang<rp> (</rp><rt lang="zh-Hans">秦刚</rt><rp>)</rp></ruby> left <ruby class="dragoman">China<rp> (</rp><rt lang="zh-Hans">中国</rt><rp>)</rp></ruby>."#
        + "\n"
    ),
    ("list", "Qin Gang\t秦刚\nChina\t中国\n"),
    (
      "footnote",
      "Qin Gang[^dragoman-1] left China[^dragoman-2].\n\n\n[^dragoman-1]: Qin Gang: 秦刚\n[^dragoman-2]: China: 中国\n"
    ),
  ])
  func `writes each style`(style: String, expected: String) throws {
    let result = try annotate("--to", "zh-Hans", "--style", style, input: "Qin Gang left China.\n")
    #expect(result.output == expected)
    #expect(result.messages.isEmpty)
    #expect(result.status == 0)
  }

  @Test func `reads JSON Lines and answers each line, a bad one with its fault`() throws {
    let result = try annotate(
      "--to", "zh-Hans", "--style", "jsonl",
      input: "{\"id\":\"a\",\"text\":\"Qin Gang\"}\nnot json\n\n{\"id\":2,\"text\":\"nothing\"}\n")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix(#"{"id":"a","document":"-","#) == true)
    #expect(lines.dropFirst().first?.hasPrefix(#"{"id":null,"error":"line 2: "#) == true)
    #expect(lines.last?.contains(#""annotations":[],"unglossed":[]"#) == true)
    #expect(result.status == 65)
  }

  @Test func `in place and out again, byte for byte`() throws {
    let scratch = try Scratch()
    let text = "\u{FEFF}Qin Gang (right) left China.\r\n"
    let file = try scratch.write("a.txt", text)
    let arguments = ["annotate", file, "--to", "zh-Hans", "--glossary", Program.glossary]
    #expect(try Program.run(arguments + ["--in-place"]).status == 0)
    let once = try Data(contentsOf: scratch.path("a.txt"))
    #expect(String(decoding: once, as: UTF8.self).contains("Qin Gang (秦刚)"))
    #expect(try Program.run(arguments + ["--in-place"]).status == 0)
    #expect(try Data(contentsOf: scratch.path("a.txt")) == once)
    #expect(try Program.run(arguments + ["--in-place", "--remove"]).status == 0)
    #expect(try Data(contentsOf: scratch.path("a.txt")) == Data(text.utf8))
  }

  @Test func `UTF-16 is annotated in place as UTF-16`() throws {
    let scratch = try Scratch()
    let bytes = ([0xFEFF] + Array("Qin Gang".utf16)).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    let file = try scratch.write("a.txt", bytes)
    let result = try Program.run([
      "annotate", file, "--to", "zh-Hans", "--glossary", Program.glossary, "--in-place",
    ])
    #expect(result.status == 0)
    let written = Array(try Data(contentsOf: scratch.path("a.txt")))
    #expect(written.starts(with: bytes))
    #expect(written.count > bytes.count && written.count % 2 == 0)
  }

  @Test func `names in no glossary go to standard error with their places`() throws {
    let result = try annotate("--to", "zh-Hans", input: "Lloyd Austin\nmet Lloyd Austin.\n")
    #expect(result.messages == "-:1:1: unglossed: Lloyd Austin (2 times)\n")
  }

  @Test func `the project's settings are found from the document upwards`() throws {
    let scratch = try Scratch()
    _ = try scratch.write(".dragoman.yaml", "to: [zh-Hans]\nglossaries: [g.yaml]\n")
    _ = try scratch.write("g.yaml", "concepts:\n- id: x\n  terms: { en: Xeno, zh-Hans: 甲 }\n")
    let inner = scratch.path("texts/deep")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try Data("Xeno".utf8).write(to: inner.appending(path: "a.txt"))
    #expect(try Program.run(["annotate", "a.txt"], in: inner).output == "Xeno (甲)")
  }

  @Test func `the example article is annotated with the shipped glossaries as read and approved`()
    throws
  {
    let article = Program.examples.appending(path: "blinken-2024.txt").path
    let result = try Program.run([
      "annotate", article, "--to", "zh-Hans", "--date", "2024-04-26", "--glossary",
      Golden.packageRoot().appending(path: "glossaries").path,
    ])
    let golden = Program.examples.appending(path: "blinken-2024.zh-Hans.txt")
    let difference = try Golden.difference(result.output, from: golden)
    #expect(difference == nil)
  }
}
