import ArgumentParser
import Dragoman
import UnicodeText

struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Write what languages or territories are called in a language (CLDR).",
    discussion: """
      Examples: dragoman text names zh-Hant-TW fr --in de; dragoman text names --territories --in zh-Hans
      """)

  @Argument(help: ArgumentHelp("Language tags.", valueName: "tag"))
  var tags: [String] = []

  @Option(
    name: .customLong("in"), help: ArgumentHelp("The language of the names.", valueName: "lang"))
  var language = "en"

  @Flag(help: "Name all territories, by their codes.")
  var territories = false

  func run() throws {
    try Failure.reporting {
      let names = try DisplayNames(in: Words.language(language))
      for tag in tags {
        let language = try Words.language(tag)
        let chain = language.fallbackChain.joined(separator: " ")
        try Console.write("\(tag)\t\(try names.name(of: language))\t\(chain)\n")
      }
      if territories {
        for region in try names.regions() { try Console.write("\(region.code)\t\(region.name)\n") }
      }
    }
  }
}
