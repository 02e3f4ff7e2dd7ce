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
      if found == expected { continue }
      switch self {
      case .any: continue
      case .exact:
        if found.properties.isUppercase != expected.properties.isUppercase { return false }
      case .permissive:
        if expected.properties.isUppercase, found.properties.isLowercase { return false }
      }
    }
    return true
  }
}
