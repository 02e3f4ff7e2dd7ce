import ArgumentParser
import Dragoman
import GlossaryModel

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show concepts by their ids, an office with those who held it.",
    discussion: """
      Examples: dragoman glossary show qin-gang; \
      dragoman glossary show foreign-minister-of-china --date 2023-06-18
      """)

  @Argument(help: ArgumentHelp("Ids of concepts.", valueName: "id"))
  var ids: [String]

  @OptionGroup var glossaries: GlossaryOptions

  @Option(
    help: ArgumentHelp("Only those who held the office on this day.", valueName: "yyyy-mm-dd"))
  var date: String?

  @OptionGroup var colors: ColorOptions

  @Option(help: "How to write them.")
  var format: OutputFormat = .text

  func run() throws {
    try Failure.reporting {
      let workspace = Workspace.standard()
      let day = try date.map { try Words.date($0) }
      let loaded = try glossaries.load(workspace, settings: workspace.settings(for: "-"))
      var isComplete = true
      for (number, id) in ids.enumerated() {
        guard let (concept, glossary) = find(id, in: loaded) else {
          Console.message(
            "There is no concept “\(id)”. Look for it with: dragoman glossary search.")
          isComplete = false
          continue
        }
        let holders = holders(of: concept, in: loaded, on: day)
        let card = ConceptCard(concept, glossary, holders: holders)
        switch format {
        case .text:
          try Console.write((number > 0 ? "\n" : "") + card.painted(colors.painter()))
        case .json: try Console.write(card.json + "\n")
        }
      }
      if !isComplete { throw ExitCode(1) }
    }
  }

  private func find(_ id: String, in glossaries: [Glossary]) -> (Concept, String)? {
    for glossary in glossaries {
      if let concept = glossary.concepts.first(where: { $0.id == id }) {
        return (concept, glossary.id)
      }
    }
    return nil
  }

  /// The people who held an office, the latest first.
  private func holders(
    of concept: Concept, in glossaries: [Glossary], on day: PartialDate?
  ) -> [ConceptCard.Holder] {
    guard concept.kind == .office else { return [] }
    return glossaries.flatMap(\.concepts).flatMap { person in
      person.tenures.filter { $0.office == concept.id }
        .filter { tenure in day.map { tenure.validity.mayContain($0) } ?? true }
        .map { ConceptCard.Holder(person: person, validity: $0.validity) }
    }.sorted {
      ($0.validity.from?.earliest ?? 0, $1.person.id)
        > ($1.validity.from?.earliest ?? 0, $0.person.id)
    }
  }
}
