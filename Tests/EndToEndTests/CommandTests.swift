import Foundation
import TestSupport
import Testing

struct CommandTests {
  @Test(arguments: [
    (["text", "normalize", "--form", "nfd"], "é", "e\u{301}"),
    (["text", "normalize", "--fold"], "Ｑｉｎ’S", "qin's"),
    (["text", "segment", "--unit", "word", "--from", "zh"], "中国外长", "中国\n外长\n"),
    (["text", "segment", "--unit", "sentence"], "One. Two!", "One.\nTwo!\n"),
    (["text", "transliterate", "--id", "Han-Latin/Names"], "秦刚", "qín gāng"),
    (["text", "transliterate", "--id", "Any-Latin; Latin-ASCII"], "Москва", "Moskva"),
    (["text", "convert", "--from", "zh-Hans", "--to", "zh-Hant-TW"], "软件", "軟體"),
    (
      ["text", "names", "zh-TW", "--in", "fr"], "",
      "zh-TW\tchinois (Taïwan)\tzh-TW zh-Hant-TW zh-Hant zh\n"
    ),
    (["text", "sort", "--lang", "zh-u-co-pinyin"], "中\n阿\n北\n", "阿\n北\n中\n"),
  ])
  func `text commands`(arguments: [String], input: String, output: String) throws {
    let result = try Program.run(arguments, input: Array(input.utf8))
    #expect(result.output == output && result.status == 0, "\(result.messages)")
  }

  @Test(arguments: ["qin gang", "Qín Gāng", "qg", "秦刚", "QIN"])
  func `search finds by term, pinyin with and without tones, and initials`(query: String) throws {
    let result = try Program.run(["glossary", "search", query, "--glossary", Program.glossary])
    #expect(result.output.hasPrefix("qin-gang  (person, small)"), "\(result.output)")
    #expect(result.status == 0)
  }

  @Test func `search that finds nothing says so`() throws {
    let result = try Program.run(["glossary", "search", "zzz", "--glossary", Program.glossary])
    #expect(result.output.isEmpty && result.status == 1)
  }

  @Test func `show gives an office with its holders, all or on a day`() throws {
    let show = ["glossary", "show", "foreign-minister-of-china", "--glossary", Program.glossary]
    let line = "  held by     Qin Gang 秦刚 (qin-gang)  2022-12-30 – 2023-07-25\n"
    #expect(try Program.run(show).output.contains(line))
    #expect(try Program.run(show + ["--date", "2023-06-18"]).output.contains(line))
    #expect(try !Program.run(show + ["--date", "2023-09-01"]).output.contains("held by"))
    let unknown = try Program.run(["glossary", "show", "nobody", "--glossary", Program.glossary])
    #expect(unknown.status == 1 && unknown.messages.contains("no concept “nobody”"))
  }

  @Test func `stats counts by glossary, kind and language`() throws {
    let text = try Program.run(["glossary", "stats", Program.glossary])
    #expect(text.output.contains("all concepts               4\n"), "\(text.output)")
    let json = try Program.run(["glossary", "stats", Program.glossary, "--format", "json"])
    #expect(
      json.output == """
        {"concepts":4,"terms":14,"tenures":1,"glossaries":{"small":4},\
        "kinds":{"person":1,"office":1,"country":2},\
        "languages":{"en":{"concepts":4,"terms":8},"zh-Hans":{"concepts":4,"terms":6}}}

        """)
  }

  @Test func `colours come when asked for and not into a pipe`() throws {
    let search = ["glossary", "search", "qg", "--glossary", Program.glossary]
    #expect(try !Program.run(search).output.contains("\u{1B}"))
    let colored = try Program.run(search + ["--color", "always"]).output
    #expect(colored.hasPrefix("\u{1B}[1mqin-gang\u{1B}[0m  (person"))
    let explained = try Program.run([
      "explain", "--glossary", Program.glossary, "--to", "zh-Hans", "--text", "China", "--color",
      "always",
    ])
    #expect(explained.output.contains("\u{1B}[32m  yes  \u{1B}[0m"))
  }

  @Test func `validate is silent about what is right`() throws {
    let result = try Program.run(["glossary", "validate", Program.glossary])
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func `explain says why and why not`() throws {
    let explain = ["explain", "--glossary", Program.glossary, "--to", "zh-Hans", "--text"]
    let taken = try Program.run(explain + ["a visit to Turkey"])
    #expect(taken.output.contains("yes"))
    let title = try Program.run(explain + ["the Foreign Minister spoke"])
    #expect(title.output.contains("neither its country nor one of its holders stands beside it"))
    let absent = try Program.run(explain + ["nothing here", "--term", "Qin Gang"])
    #expect(absent.output.contains("The text does not have"), "\(absent.output)")
  }

  @Test func `help, version and completions`() throws {
    #expect(try Program.run(["--version"]).output.contains("."))
    for command in ["annotate", "glossary", "text", "explain"] {
      #expect(try Program.run([command, "--help"]).output.contains("USAGE"))
    }
    #expect(try Program.run(["--generate-completion-script", "bash"]).output.contains("dragoman"))
  }
}
