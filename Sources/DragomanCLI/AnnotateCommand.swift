import ArgumentParser
import Dragoman
import Foundation
import GlossaryModel
import Matching
import Terminology
import UnicodeText

struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Put the equivalents of names and terms into a text.",
    discussion: """
      Example: dragoman annotate article.txt --to zh-Hans

      An equivalent marked * was only converted from another script or region and confirmed by nobody.
      """)

  @Argument(help: ArgumentHelp("Texts; - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp("The language of the equivalents; repeat for several.", valueName: "lang"))
  var to: [String] = []

  @Option(
    help: ArgumentHelp(
      "The language of the text; judged by its script if not given.", valueName: "lang"))
  var from: String?

  @OptionGroup var glossaries: GlossaryOptions

  @OptionGroup var colors: ColorOptions

  @Option(help: ArgumentHelp("The house style whose terms are preferred.", valueName: "name"))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "The day of the text, which decides who holds an office.", valueName: "yyyy-mm-dd"))
  var date: String?

  @Option(help: "Which mentions to annotate; first in text, all in json, jsonl, list and html.")
  var mentions: Mentions?

  @Option(help: "How to write the annotations.")
  var style: AnnotationRequest.Style = .inline

  @Option(help: "Which reading to add.")
  var reading: ReadingStyle = .none

  @Option(help: "Which of several overlapping terms count.")
  var overlaps: OverlapPolicy = .longest

  @Option(help: "The order of the list.")
  var sort: AnnotationRequest.ListOrder = .appearance

  @Flag(help: "Take the annotations that Dragoman wrote out again.")
  var remove = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here instead of to standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Change the files themselves.")
  var inPlace = false

  func validate() throws {
    if inPlace, output != nil {
      throw ValidationError("--in-place and --output exclude each other.")
    }
    if inPlace, ![.inline, .ruby, .footnote].contains(style) {
      throw ValidationError("--in-place needs --style inline, ruby or footnote.")
    }
    if inPlace, files.isEmpty || files.contains("-") {
      throw ValidationError("--in-place needs files; standard input has no place.")
    }
  }

  func run() throws {
    try Failure.reporting {
      var run = AnnotateRun(command: self, workspace: .standard())
      try run.run()
    }
  }
}
