public import GlossaryModel
internal import UnicodeText

/// Finds concepts by any of their terms, by pinyin with or without tones, and by pinyin initials.
public struct GlossarySearch {
  /// A concept that answers a query, and by which of its terms.
  public struct Hit: Sendable {
    /// The concept whose id or one of whose terms answers.
    public let concept: Concept
    /// The id of the glossary that holds the concept.
    public let glossary: String
    /// The term that answers best; the concept's first where its id does.
    public let term: Term
    /// How the term answers; hits are sorted by it before anything else.
    public let match: Match
  }

  /// How a term answers a query, the best first.
  public enum Match: Int, Comparable, CaseIterable, Sendable {
    case id, term, prefix, pinyin, word, part, pinyinPrefix, initials

    /// Less is better: an id is less than anything else.
    public static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }

  private let glossaries: [Glossary]
  private let plain: TextFolder
  private let marked: TextFolder

  /// A search over glossaries.
  ///
  /// - Throws: `ICUError` where ICU cannot fold text.
  public init(_ glossaries: [Glossary]) throws {
    self.glossaries = glossaries
    plain = try TextFolder(marks: .dropped)
    marked = try TextFolder()
  }

  /// The concepts that answer a query, the best first, then in the order of the glossaries.
  ///
  /// - Throws: `ICUError` where ICU has no pinyin.
  public func find(_ query: String, limit: Int) throws -> [Hit] {
    let key = plain.fold(query)
    guard !key.isEmpty else { return [] }
    let pinyin = try PinyinQuery(query, plain: key, marked: marked.fold(query))
    var hits: [(hit: Hit, order: Int)] = []
    for glossary in glossaries {
      for concept in glossary.concepts {
        guard let (term, match) = best(concept, key, query, pinyin) else { continue }
        hits.append(
          (Hit(concept: concept, glossary: glossary.id, term: term, match: match), hits.count))
      }
    }
    return hits.sorted { left, right in
      if left.hit.match != right.hit.match { return left.hit.match < right.hit.match }
      let (a, b) = (left.hit.term.text.count, right.hit.term.text.count)
      return a != b ? a < b : left.order < right.order
    }.prefix(limit).map(\.hit)
  }

  private func best(
    _ concept: Concept, _ key: String, _ query: String, _ pinyin: PinyinQuery?
  ) -> (Term, Match)? {
    guard let first = concept.terms.first else { return nil }
    if concept.id == query { return (first, .id) }
    var best: (Term, Match)?
    for term in concept.terms {
      guard let match = match(term, key) ?? pinyin?.match(term) else { continue }
      if best.map({ match < $0.1 }) ?? true { best = (term, match) }
    }
    return best
  }

  private func match(_ term: Term, _ key: String) -> Match? {
    let text = plain.fold(term.text)
    if text == key { return .term }
    if text.hasPrefix(key) { return .prefix }
    guard let range = text.firstRange(of: key) else { return nil }
    let before = text[..<range.lowerBound].last
    return before.map { !$0.isLetter && !$0.isNumber } ?? true ? .word : .part
  }
}

/// A query read as pinyin.
private final class PinyinQuery {
  private let reading: ChineseReading
  private let plain: String
  /// With its tone marks, `nil` if it has none.
  private let toned: String?
  /// The first letter of each character's reading; most terms are turned away by it.
  private var initials: [Character: Character?] = [:]

  /// `nil` for a query with other letters than pinyin has.
  init?(_ query: String, plain: String, marked: String) throws(ICUError) {
    let letters = plain.filter { $0 != " " && $0 != "'" && $0 != "-" }
    guard letters.count > 1, letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    self.plain = letters
    let tones = marked.filter { $0 != " " && $0 != "'" && $0 != "-" }
    toned = tones != letters ? tones : nil
    reading = try ChineseReading()
  }

  func match(_ term: Term) -> GlossarySearch.Match? {
    guard term.language.language == "zh", mayMatch(term) else { return nil }
    let syllables =
      term.reading.map { $0.lowercased().split(separator: " ").map(String.init) }
      ?? term.text.split(whereSeparator: { $0 == "·" }).flatMap {
        reading.syllables(of: String($0))
      }
    let full = syllables.joined().filter { $0 != "'" }
    if let toned {
      if full == toned { return .pinyin }
      return full.hasPrefix(toned) ? .pinyinPrefix : nil
    }
    let bare = MarkStripper.strip(full)
    if bare == plain { return .pinyin }
    if bare.hasPrefix(plain) { return .pinyinPrefix }
    let first = String(syllables.compactMap { MarkStripper.strip($0).first { $0 != "'" } })
    return first == plain ? .initials : nil
  }

  /// A syllable has at most six letters, and the first one shows.
  ///
  /// Surnames and words with a reading of their own may begin otherwise, so the first character is
  /// read with its word as well.
  private func mayMatch(_ term: Term) -> Bool {
    guard term.reading == nil, let first = term.text.first else { return true }
    guard term.text.count * 6 >= plain.count, term.text.count <= plain.count || plain.count > 1
    else {
      return false
    }
    let alone = initial(first)
    return alone == plain.first || ChineseReading.hasSeveralReadings(first)
  }

  private func initial(_ character: Character) -> Character? {
    if let known = initials[character] { return known }
    let first = reading.syllables(of: String(character)).first
      .flatMap { MarkStripper.strip($0).first }
    initials[character] = first
    return first
  }
}
