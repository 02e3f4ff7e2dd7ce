import Foundation
import TestSupport
import Testing

/// The commands that the README shows print what it shows.
struct ReadmeTests {
  private struct Example: CustomStringConvertible {
    var command: String
    var output: [String]

    var description: String { command }
  }

  private static let text =
    (try? String(contentsOf: Golden.packageRoot().appending(path: "README.md"), encoding: .utf8))
    ?? ""

  /// Each `$ command` of the console blocks with the lines below it.
  private static let examples: [Example] = {
    var examples: [Example] = []
    var isInBlock = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInBlock = line == "```console"
      } else if isInBlock, line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2)), output: []))
      } else if isInBlock, let last = examples.indices.last {
        examples[last].output.append(String(line))
      }
    }
    return examples
  }()

  /// The content of the README's block of plain text: the file `visit.txt`.
  private static let visit =
    text.components(separatedBy: "```text\n").dropFirst().first?
    .components(separatedBy: "```").first ?? ""

  private static let runExample = [
    "annotate", "Tests/EndToEndTests/Examples/blinken-2024.txt", "--to", "zh-Hans", "--date",
    "2024-04-26",
  ]

  @Test func `the first screen shows the two commands`() {
    let firstScreen = Self.text.split(separator: "\n").prefix(25).joined(separator: "\n")
    #expect(firstScreen.contains("$ make run") && firstScreen.contains("$ make test"))
    #expect(Self.examples.count > 8)
  }

  @Test(arguments: examples.indices.filter { examples[$0].command != "make test" })
  func `prints what is shown`(index: Int) throws {
    let example = Self.examples[index]
    var arguments = words(example.command)
    var input = ""
    if arguments == ["make", "run"] {
      arguments = ["dragoman"] + Self.runExample
    } else if arguments.first == "echo", let pipe = arguments.firstIndex(of: "|") {
      input = arguments[1..<pipe].joined(separator: " ") + "\n"
      arguments = Array(arguments[(pipe + 1)...])
    } else if arguments.suffix(2) == ["<", "visit.txt"] {
      input = Self.visit
      arguments.removeLast(2)
    }
    try #require(arguments.first == "dragoman", "\(example)")
    let result = try Program.run(Array(arguments.dropFirst()), input: Array(input.utf8))
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    var expected = example.output
    if expected.last == "…" {
      expected.removeLast()
      #expect(Array(lines.prefix(expected.count)) == expected, "\(example)")
    } else {
      #expect(lines == expected + [""], "\(example)")
    }
  }

  @Test func `make run annotates the article that is tested here`() throws {
    let makefile = try String(
      contentsOf: Golden.packageRoot().appending(path: "Makefile"), encoding: .utf8)
    #expect(makefile.contains("EXAMPLE = \(Self.runExample[1])"))
    #expect(makefile.contains("annotate $(EXAMPLE) --to zh-Hans --date 2024-04-26"))
  }

  /// Words as a shell splits them, with double quotes.
  private func words(_ command: String) -> [String] {
    var words: [String] = []
    var current = ""
    var isQuoted = false
    for character in command {
      switch character {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted:
        if !current.isEmpty { words.append(current) }
        current = ""
      default: current.append(character)
      }
    }
    return words + (current.isEmpty ? [] : [current])
  }
}
