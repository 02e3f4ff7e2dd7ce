/// How a language makes regular plurals of the last word of a term.
enum PluralRule: Sendable {
  case none, english

  /// The regular plurals of a term, none where its last word is a number, an acronym or a plural.
  func plurals(of term: String) -> [String] {
    switch self {
    case .none: []
    case .english: Self.englishPlurals(of: term)
    }
  }

  private static func englishPlurals(of term: String) -> [String] {
    guard let last = term.last, last.isLetter, last.isLowercase, term.utf8.count > 2 else {
      return []
    }
    var plurals: [String] = []
    let lower = term.lowercased()
    let beforeLast = lower.dropLast().last ?? " "
    if last == "y", !"aeiou".contains(beforeLast) {
      plurals.append(term.dropLast() + "ies")
    } else if last == "s" || last == "x" || last == "z" || lower.hasSuffix("ch")
      || lower.hasSuffix("sh")
    {
      if !lower.hasSuffix("ies"), !lower.hasSuffix("ons"), !lower.hasSuffix("ers") {
        plurals.append(term + "es")
      }
    } else if lower.hasSuffix("man") {
      plurals.append(term.dropLast(2) + "en")
    } else {
      plurals.append(term + "s")
    }
    // The head of "secretary of state", "chargé d'affaires", "attorney general" is its first noun.
    plurals += headPlurals(of: term)
    return plurals
  }

  private static func headPlurals(of term: String) -> [String] {
    let words = term.split(separator: " ", maxSplits: 8)
    guard words.count > 1 else { return [] }
    let head = words.firstIndex {
      ["of", "in", "for", "to", "ad"].contains($0) || $0.hasPrefix("d'")
    }
    let end = head ?? (words.last == "general" || words.last == "General" ? words.count - 1 : nil)
    guard let end, end > 0 else { return [] }
    let noun = String(words[end - 1])
    return englishPlurals(of: noun).prefix(1).map { plural in
      (words[..<(end - 1)].map(String.init) + [plural] + words[end...].map(String.init))
        .joined(separator: " ")
    }
  }
}
