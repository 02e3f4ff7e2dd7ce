import ArgumentParser
import Dragoman
import GlossaryModel
import Terminology
import UnicodeText

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Check, search and count glossaries.",
    subcommands: [
      ValidateCommand.self, SearchCommand.self, ShowCommand.self, StatsCommand.self,
    ])
}

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Say what is wrong with glossary files.",
    discussion: "Exit status 1 if there are errors; warnings alone are fine.")

  @Argument(
    help: ArgumentHelp(
      "Glossary files or folders; the project's if none is given.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Only errors, no warnings.")
  var errorsOnly = false

  @OptionGroup var colors: ColorOptions

  func run() throws {
    try Failure.reporting {
      let workspace = Workspace.standard()
      let named = try paths.isEmpty ? workspace.settings(for: "-").glossaries : paths
      let validation = try workspace.validate(named)
      let painter = colors.painter()
      for located in validation.problems
      where !errorsOnly || located.problem.severity == .error {
        let line = GlossaryOptions.line(located.problem, of: located.path)
        try Console.write(
          painter.paintWords(line, [" error: ": .red, " warning: ": .yellow]) + "\n")
      }
      let errors = validation.count(.error)
      let warnings = validation.count(.warning)
      Console.message(
        "\(Self.count(validation.conceptCount, "concept")) in "
          + "\(Self.count(validation.fileCount, "file")): \(Self.count(errors, "error")), "
          + "\(Self.count(warnings, "warning")).")
      if errors > 0 { throw ExitCode(1) }
    }
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find concepts by a term in any language, by pinyin, or by pinyin initials.",
    discussion:
      "Examples: search 'Qin Gang', search 秦刚, search qingang, search 'qín gāng', search wjb.")

  @Argument(help: ArgumentHelp("What to look for.", valueName: "query"))
  var query: String

  @OptionGroup var glossaries: GlossaryOptions

  @Option(help: "How many concepts to show at most.")
  var limit = 10

  @Option(help: "How to write them.")
  var format: OutputFormat = .text

  @OptionGroup var colors: ColorOptions

  func run() throws {
    try Failure.reporting {
      let workspace = Workspace.standard()
      let loaded = try glossaries.load(workspace, settings: workspace.settings(for: "-"))
      let hits = try GlossarySearch(loaded).find(query, limit: max(1, limit))
      switch format {
      case .text:
        let painter = colors.painter()
        try Console.write(
          hits.map { ConceptCard($0.concept, $0.glossary).painted(painter) }
            .joined(separator: "\n"))
      case .json:
        for hit in hits { try Console.write(ConceptCard(hit.concept, hit.glossary).json + "\n") }
      }
      if hits.isEmpty {
        Console.message("Nothing found for “\(query)”.")
        throw ExitCode(1)
      }
    }
  }
}
