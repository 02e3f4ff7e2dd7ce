public import GlossaryModel
internal import Matching
internal import UnicodeText

/// Checks glossaries against themselves and each other, beyond what reading a file shows.
public struct GlossaryValidator {
  private let glossaries: [Glossary]
  private let offices: Set<String>
  private let ids: Set<String>
  private var converters: [String: ChineseConverter] = [:]

  /// A validator of glossaries that are used together.
  public init(_ glossaries: [Glossary]) {
    self.glossaries = glossaries
    let concepts = glossaries.flatMap(\.concepts)
    ids = Set(concepts.map(\.id))
    offices = Set(concepts.filter { $0.kind == .office }.map(\.id))
    for name in ["s2t", "s2tw", "s2hk", "t2s"] { converters[name] = try? ChineseConverter(name) }
  }

  /// The problems of each glossary, with the index of the concept that each is about.
  ///
  /// - Throws: `ICUError` where ICU lacks what the examples need.
  public func problems() throws -> [[(concept: Int, problem: Problem)]] {
    var seen: [String: String] = [:]
    var results = glossaries.map { _ in [(concept: Int, problem: Problem)]() }
    let retired = Set(glossaries.flatMap(\.retired))
    for (number, glossary) in glossaries.enumerated() {
      for (index, concept) in glossary.concepts.enumerated() {
        var messages: [(Problem.Severity, String)] = []
        if let other = seen[concept.id] {
          messages.append(
            (
              .error,
              "The id “\(concept.id)” stands twice: another concept has it in \(other). "
                + "Give one of them a new id, or merge them."
            ))
        }
        seen[concept.id] = seen[concept.id] ?? "the glossary “\(glossary.id)”"
        if retired.contains(concept.id) {
          messages.append(
            (.error, "The id “\(concept.id)” is retired and must not be used again."))
        }
        messages += check(concept, in: glossary)
        for (severity, message) in messages {
          results[number].append((index, Problem(severity, concept: concept.id, message)))
        }
      }
    }
    try checkExamples(into: &results)
    try checkRomanization(into: &results)
    return results
  }

  private func check(
    _ concept: Concept, in glossary: Glossary
  ) -> [(Problem.Severity, String)] {
    var messages: [(Problem.Severity, String)] = []
    for relation in concept.relations where !ids.contains(relation.target) {
      messages.append(
        (
          .warning,
          "“\(relation.kind.rawValue): \(relation.target)” points at no concept of these glossaries."
        ))
    }
    for tenure in concept.tenures where !offices.contains(tenure.office) {
      messages.append(
        (
          .warning,
          ids.contains(tenure.office)
            ? "“\(tenure.office)” under “held:” is not an office."
            : "The office “\(tenure.office)” under “held:” is in none of these glossaries."
        ))
    }
    for language in glossary.languages
    where !concept.terms.contains(where: { $0.language.rank(for: language) != nil }) {
      messages.append((.warning, "There is no term in \(language), which the glossary declares."))
    }
    return messages + checkName(concept) + checkTerms(concept)
  }

  /// The pinyin of Chinese names against the romanised ones.
  private func checkRomanization(into results: inout [[(concept: Int, problem: Problem)]]) throws {
    var check: RomanizationCheck?
    for (number, glossary) in glossaries.enumerated() {
      for (index, concept) in glossary.concepts.enumerated()
      where concept.kind == .person && concept.name?.order == .familyFirst {
        let opened = try check ?? RomanizationCheck()
        check = opened
        guard let found = opened.disagreement(in: concept) else { continue }
        let message =
          "The pinyin of \(found.chinese) is \(found.pinyin), and the name is “\(found.name)”. Mend one "
          + "of them, or give the Chinese term its “reading:” if the name is romanised in another way."
        results[number].append((index, Problem(.warning, concept: concept.id, message)))
      }
    }
  }

  private func checkName(_ concept: Concept) -> [(Problem.Severity, String)] {
    guard let name = concept.name else { return [] }
    let parts = [name.family, name.given, name.single].compactMap(\.self)
    let latin = concept.terms.filter { $0.language.script == "Latn" }
    guard !latin.isEmpty else { return [] }
    return parts.filter { part in !latin.contains { $0.text.contains(part) } }.map {
      (.warning, "The name part “\($0)” is in none of the names. Write it as the name does.")
    }
  }

  private func checkTerms(_ concept: Concept) -> [(Problem.Severity, String)] {
    var messages: [(Problem.Severity, String)] = []
    var seen: Set<Term> = []
    for term in concept.terms {
      if !seen.insert(Term(language: term.language, text: term.text)).inserted {
        messages.append((.warning, "The term “\(term.text)” stands twice in \(term.language)."))
      }
      if let other = wrongScript(term) {
        messages.append(
          (
            .warning,
            "“\(term.text)” is tagged \(term.language) but is written “\(other)” in that script."
          ))
      }
      if let name = term.shortFor, !concept.terms.contains(where: { $0.text == name }),
        !mayShorten(term.text, name)
      {
        messages.append((.warning, "“short-for: \(name)” is not what “\(term.text)” stands for."))
      }
    }
    return messages
  }

  /// Whether the letters of an acronym come in its long form in this order.
  private func mayShorten(_ acronym: String, _ name: String) -> Bool {
    var letters = MarkStripper.strip(name).lowercased().filter(\.isLetter)[...]
    for letter in MarkStripper.strip(acronym).lowercased() where letter.isLetter {
      guard let found = letters.firstIndex(of: letter) else { return false }
      letters = letters[letters.index(after: found)...]
    }
    return true
  }

  /// What a Chinese term would be in the script that its tag names, where it is in the other one.
  private func wrongScript(_ term: Term) -> String? {
    guard term.language.language == "zh" else { return nil }
    let isSimplified = term.language.script == "Hans"
    // Taiwan writes 群 where the plain conversion writes 羣.
    let toTraditional = ["TW": "s2tw", "HK": "s2hk"][term.language.region] ?? "s2t"
    guard let right = converters[isSimplified ? "t2s" : toTraditional],
      let wrong = converters[isSimplified ? "s2t" : "t2s"]
    else { return nil }
    let converted = right.convertName(term.text)
    // A character that both scripts have converts to and fro; only one that the other script alone has
    // changes one way and stays the other way.
    return converted != term.text && wrong.convert(term.text) == term.text ? converted : nil
  }

  /// Runs the entries' own tests.
  private func checkExamples(into results: inout [[(concept: Int, problem: Problem)]]) throws {
    let concepts = glossaries.flatMap(\.concepts)
    guard concepts.contains(where: { !$0.examples.isEmpty }),
      let date = PartialDate("2000")
    else { return }
    // A term that a longer one covers has matched; one that must not match must not be left over.
    var annotators: [String: Annotator] = [:]
    for (number, glossary) in glossaries.enumerated() {
      for (index, concept) in glossary.concepts.enumerated() where !concept.examples.isEmpty {
        for (text, mustMatch) in concept.examples.match.map({ ($0, true) })
          + concept.examples.ignore.map({ ($0, false) })
        {
          guard let language = exampleLanguage(text, concept) else { continue }
          let key = language.written + (mustMatch ? " all" : "")
          let annotator =
            try annotators[key]
            ?? Annotator(
              CompiledGlossary(glossaries, language: language),
              options: Annotator.Options(
                targets: [], date: date, overlaps: mustMatch ? .all : .longest))
          annotators[key] = annotator
          let isFound = annotator.annotate(Array(text.utf8)).annotations
            .contains { $0.concept == concept.id }
          if isFound != mustMatch {
            results[number].append(
              (
                index,
                Problem(
                  .error, concept: concept.id,
                  mustMatch
                    ? "The example “\(text)” should match and does not."
                    : "The example “\(text)” should not match and does.")
              ))
          }
        }
      }
    }
  }

  /// The language of an example: Han text is in the concept's Chinese, other text in its first language of
  /// another script.
  private func exampleLanguage(_ text: String, _ concept: Concept) -> LanguageTag? {
    let isHan = text.unicodeScalars.contains { ScalarClass($0) == .han }
    let languages = concept.terms.map(\.language)
    return isHan
      ? languages.first { $0.language == "zh" }
      : languages.first { $0.script == "Latn" } ?? languages.first
  }
}
