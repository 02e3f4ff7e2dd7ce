internal import GlossaryModel
internal import UnicodeText

extension Term.CaseRule {
  /// Whether a stretch of text agrees in letter case with the term it was folded to.
  ///
  /// Letters are compared in order; what is no letter does not count, because folding already compared it.
  func allows(_ text: some StringProtocol, for term: some StringProtocol) -> Bool {
    if self == .any { return true }
    var written = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).makeIterator()
    for expected in term.unicodeScalars where expected.properties.isAlphabetic {
      guard let found = written.next() else { return true }
      if !allows(found, for: expected) { return false }
    }
    return true
  }

  /// The same for a form with other endings: only the first letter of each word is compared.
  func allowsInflected(_ text: String, for term: String) -> Bool {
    zip(firstLetters(of: text), firstLetters(of: term)).allSatisfy { allows($0, for: $1) }
  }

  private func firstLetters(of text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic }.compactMap(\.first)
  }

  private func allows(_ found: Unicode.Scalar, for expected: Unicode.Scalar) -> Bool {
    if found == expected { return true }
    return switch self {
    case .any: true
    case .exact: found.properties.isUppercase == expected.properties.isUppercase
    case .permissive: !(expected.properties.isUppercase && found.properties.isLowercase)
    }
  }
}
