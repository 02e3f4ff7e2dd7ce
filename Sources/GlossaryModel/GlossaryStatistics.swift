internal import UnicodeText

/// How much there is in glossaries.
public struct GlossaryStatistics: Sendable {
  /// A language and how far the glossaries speak it.
  public struct Language: Hashable, Sendable {
    /// The tag as the glossaries write it.
    public let tag: String
    /// How many concepts have a term in it.
    public let concepts: Int
    /// How many terms there are in it.
    public let terms: Int
  }

  /// Each glossary's id and number of concepts, in the order given.
  public let glossaries: [(id: String, concepts: Int)]
  /// How many concepts there are of each kind that occurs, in the order of the kinds.
  public let kinds: [(kind: Concept.Kind, concepts: Int)]
  /// The languages with the most concepts first.
  public let languages: [Language]
  /// How many tenures of offices are known.
  public let tenures: Int

  /// Counts glossaries; a concept that stands in two counts twice.
  public init(_ glossaries: [Glossary]) {
    self.glossaries = glossaries.map { ($0.id, $0.concepts.count) }
    let concepts = glossaries.flatMap(\.concepts)
    kinds = Concept.Kind.allCases.compactMap { kind in
      let count = concepts.count { $0.kind == kind }
      return count == 0 ? nil : (kind, count)
    }
    var counts: [String: (concepts: Int, terms: Int)] = [:]
    for concept in concepts {
      for tag in Set(concept.terms.map(\.language.written)) {
        counts[tag, default: (0, 0)].concepts += 1
      }
      for term in concept.terms { counts[term.language.written, default: (0, 0)].terms += 1 }
    }
    languages = counts.map { Language(tag: $0, concepts: $1.concepts, terms: $1.terms) }
      .sorted { ($1.concepts, $0.tag) < ($0.concepts, $1.tag) }
    tenures = concepts.reduce(0) { $0 + $1.tenures.count }
  }

  /// How many concepts there are.
  public var conceptCount: Int { glossaries.reduce(0) { $0 + $1.concepts } }

  /// How many terms there are in all languages.
  public var termCount: Int { languages.reduce(0) { $0 + $1.terms } }
}
