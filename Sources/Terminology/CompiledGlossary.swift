public import GlossaryModel
internal import Matching
public import UnicodeText

/// Glossaries made ready to be found in texts of one language.
public struct CompiledGlossary: Sendable {
  /// All concepts; of two with one id the first one counts.
  public let concepts: [Concept]
  /// The language of the texts that are searched.
  public let language: LanguageTag
  /// Concepts that were passed over because an earlier one has their id.
  public let shadowed: [String]

  let glossaryIDs: [String]
  let glossaryOfConcept: [Int32]
  let index: TermIndex
  /// The terms that are found by their stems; `nil` if there are none.
  let inflections: Inflections?
  let references: PatternReferences
  /// Patterns of names that keep shorter ones from being found inside them.
  let guardPatterns: Set<Int>
  let rules: LanguageRules
  let edges: EdgeRules
  let folder: TextFolder
  private let conceptsByID: [String: Int32]

  /// Compiles glossaries, the earlier ones first in precedence.
  ///
  /// - Parameters:
  ///   - glossaries: what to find.
  ///   - language: the language of the texts that will be searched.
  /// - Throws: `ICUError` where ICU cannot fold text.
  public init(_ glossaries: [Glossary], language: LanguageTag) throws {
    self.language = language
    rules = LanguageRules.rules(for: language)
    edges = EdgeRules(
      possessiveEndings: rules.possessiveEndings.sorted(), elisions: rules.elisions.sorted(),
      particles: rules.particles.sorted())
    folder = try TextFolder()
    glossaryIDs = glossaries.map(\.id)

    var concepts: [Concept] = []
    var glossaryOfConcept: [Int32] = []
    var conceptsByID: [String: Int32] = [:]
    var shadowed: [String] = []
    let total = glossaries.reduce(0) { $0 + $1.concepts.count }
    concepts.reserveCapacity(total)
    glossaryOfConcept.reserveCapacity(total)
    conceptsByID.reserveCapacity(total)
    for (number, glossary) in glossaries.enumerated() {
      for concept in glossary.concepts {
        guard conceptsByID[concept.id] == nil else {
          shadowed.append(concept.id)
          continue
        }
        conceptsByID[concept.id] = Int32(concepts.count)
        concepts.append(concept)
        glossaryOfConcept.append(Int32(number))
      }
    }
    self.concepts = concepts
    self.glossaryOfConcept = glossaryOfConcept
    self.conceptsByID = conceptsByID
    self.shadowed = shadowed

    var builder = TermIndexBuilder(folder: folder, expectedPatterns: concepts.count * 2)
    var collector = PatternCollector(language: language, rules: rules, folder: folder)
    for (number, concept) in concepts.enumerated() {
      collector.collect(concept, number: Int32(number), into: &builder)
    }
    guardPatterns =
      rules.knowsTerritories ? try Self.addTerritories(language, to: &builder) : []
    references = PatternReferences(collector.entries, patternCount: builder.patternCount)
    index = builder.build()
    inflections = collector.inflections()
  }

  /// 罗马 is not in 罗马尼亚, whether or not the glossary holds the longer name.
  private static func addTerritories(
    _ language: LanguageTag, to builder: inout TermIndexBuilder
  ) throws -> Set<Int> {
    var patterns: Set<Int> = []
    for (code, name) in try DisplayNames(in: language).regions() {
      // 中国香港特别行政区 is made of names that do count.
      if ["HK", "MO"].contains(code) { continue }
      patterns.formUnion(builder.add(name))
    }
    return patterns
  }

  /// The concept with an id.
  public func concept(_ id: String) -> Concept? {
    conceptsByID[id].map { concepts[Int($0)] }
  }

  func number(of id: String) -> Int32? { conceptsByID[id] }

  func term(_ reference: TermReference) -> Term {
    concepts[Int(reference.concept)].terms[Int(reference.term)]
  }

  /// The glossary that a concept came from.
  func glossaryID(of concept: Int32) -> String {
    glossaryIDs[Int(glossaryOfConcept[Int(concept)])]
  }
}
