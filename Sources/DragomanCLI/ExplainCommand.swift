import ArgumentParser
import Dragoman
import GlossaryModel
import Terminology
import UnicodeText

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a term was taken at a place of a text, or why not.",
    discussion: """
      Examples:
        dragoman explain article.txt:5:37
        dragoman explain --text 'A walk in Chinatown' --term China
      """)

  @Argument(
    help: ArgumentHelp(
      "The place, lines and columns from 1; or a whole file.", valueName: "file:line:col"))
  var place: String?

  @Option(help: "A text to explain instead of a file.")
  var text: String?

  @Option(help: "Explain this term only.")
  var term: String?

  @Option(help: ArgumentHelp("The language of the text.", valueName: "lang"))
  var from: String?

  @Option(help: ArgumentHelp("The language of the equivalents.", valueName: "lang"))
  var to: [String] = []

  @Option(help: ArgumentHelp("The day of the text.", valueName: "yyyy-mm-dd"))
  var date: String?

  @OptionGroup var glossaries: GlossaryOptions

  @OptionGroup var colors: ColorOptions

  func validate() throws {
    guard (place == nil) != (text == nil) else {
      throw ValidationError("Name a place such as article.txt:5:37, or give --text TEXT.")
    }
  }

  func run() throws {
    try Failure.reporting {
      let workspace = Workspace.standard()
      let (name, position) = Self.split(place ?? "")
      let source = try text.map { SourceText($0) } ?? workspace.document(name)
      let settings = try workspace.settings(for: text == nil ? name : "-")
      let language =
        try (from ?? settings.from).map(Words.language) ?? LanguageTag.guess(source.utf8)
      guard let language else { throw DragomanError.unknownLanguage(from ?? "") }
      let targets = try (to.isEmpty ? settings.to : to).map(Words.language)
      let request = AnnotationRequest(
        language: language, targets: targets, date: try Words.date(date))
      let session = try ExplanationSession(
        try glossaries.load(workspace, settings: settings), request)
      let report = ExplanationReport(
        name: text == nil ? name : "text", source: source, session: session, language: language)
      let lines = LineIndex(source.utf8)
      if let position, lines.offset(of: position) == nil {
        throw DragomanError.usage(
          "\(name) has \(lines.lineCount) lines; line \(position.line) is not among them.")
      }
      let explanation = report.text(
        at: position.flatMap { lines.offset(of: $0) }, term: term, lines)
      try Console.write(
        colors.painter().paintWords(explanation, ["  yes  ": .green, "  no   ": .dim]))
    }
  }

  /// `article.txt:5:37` as a file and a position; a name without numbers is a file as a whole.
  private static func split(_ place: String) -> (String, LineIndex.Position?) {
    let parts = place.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = parts.last.flatMap({ Int($0) }) else { return (place, nil) }
    if parts.count >= 3, let line = Int(parts[parts.count - 2]) {
      return (
        parts.dropLast(2).joined(separator: ":"), LineIndex.Position(line: line, column: last)
      )
    }
    return (parts.dropLast().joined(separator: ":"), LineIndex.Position(line: last, column: 1))
  }
}
