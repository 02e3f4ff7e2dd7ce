internal import GlossaryModel

/// Which of a concept's terms an acronym abbreviates.
enum Acronym {
  /// The term named by `short-for`, else the first whose initials spell the acronym.
  static func expansion(of acronym: Term, in concept: Concept) -> Term? {
    let others = concept.terms.filter {
      $0.language == acronym.language && $0.text != acronym.text && !$0.isAdjective
    }
    if let name = acronym.shortFor { return others.first { $0.text == name } }
    let letters = acronym.text.lowercased().filter(\.isLetter)
    return others.first { spells(letters, $0.text) }
  }

  /// Whether the initials of the words, small words left out or not, spell the letters.
  static func spells(_ letters: String, _ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "-" || $0 == "\u{A0}" }
    guard words.count > 1 else { return false }
    let all = words.compactMap { $0.first { $0.isLetter } }
    let large = words.filter { $0.first?.isUppercase == true }.compactMap(\.first)
    return [all, large].contains { String($0).lowercased() == letters }
  }
}
