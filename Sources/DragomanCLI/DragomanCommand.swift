import ArgumentParser

@main
struct DragomanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dragoman",
    abstract: "Glossaries and translations for diplomatic text.",
    discussion: """
      Results go to standard output, messages to standard error. Exit status: 0 fine, 1 findings or
      problems, 64 wrong usage, 65 invalid input, 66 no such input, 70 a fault of ours, 74 input or
      output failed.
      """,
    version: "0.1.0",
    subcommands: [
      AnnotateCommand.self, GlossaryCommand.self, TextCommand.self, ExplainCommand.self,
    ])
}
