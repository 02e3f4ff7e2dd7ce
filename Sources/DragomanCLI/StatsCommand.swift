import ArgumentParser
import Dragoman
import GlossaryModel

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what glossaries hold.")

  @Argument(
    help: ArgumentHelp(
      "Glossary files or folders; the project's if none is given.", valueName: "path"))
  var paths: [String] = []

  @Option(help: "How to write the counts.")
  var format: OutputFormat = .text

  func run() throws {
    try Failure.reporting {
      let workspace = Workspace.standard()
      var options = GlossaryOptions()
      options.glossary = paths
      let loaded = try options.load(workspace, settings: workspace.settings(for: "-"))
      let statistics = GlossaryStatistics(loaded)
      try Console.write(format == .text ? text(statistics) : json(statistics).text + "\n")
    }
  }

  private func text(_ statistics: GlossaryStatistics) -> String {
    var rows = statistics.glossaries.map { ($0.id, "\($0.concepts)", "") }
    rows.append(("all concepts", "\(statistics.conceptCount)", ""))
    rows.append(("", "", ""))
    rows += statistics.kinds.map { ($0.kind.rawValue, "\($0.concepts)", "") }
    rows.append(("tenures of offices", "\(statistics.tenures)", ""))
    rows.append(("", "", ""))
    rows.append(("language", "concepts", "terms"))
    rows += statistics.languages.map { ($0.tag, "\($0.concepts)", "\($0.terms)") }
    rows.append(("all terms", "", "\(statistics.termCount)"))
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { label, first, second in
      let columns = [first, second].map { String(repeating: " ", count: 10 - $0.count) + $0 }
      let line = label + String(repeating: " ", count: width - label.count) + columns.joined()
      return line.trimmedEnd + "\n"
    }.joined()
  }

  private func json(_ statistics: GlossaryStatistics) -> JSONText {
    .object([
      ("concepts", .number(statistics.conceptCount)), ("terms", .number(statistics.termCount)),
      ("tenures", .number(statistics.tenures)),
      ("glossaries", .object(statistics.glossaries.map { ($0.id, .number($0.concepts)) })),
      ("kinds", .object(statistics.kinds.map { ($0.kind.rawValue, .number($0.concepts)) })),
      (
        "languages",
        .object(
          statistics.languages.map {
            ($0.tag, .object([("concepts", .number($0.concepts)), ("terms", .number($0.terms))]))
          })
      ),
    ])
  }
}
