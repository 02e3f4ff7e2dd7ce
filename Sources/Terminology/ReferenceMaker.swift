internal import GlossaryModel

/// Decides what a match of a term needs, from the term and the kind of its concept.
struct ReferenceMaker {
  let concept: Concept
  let number: Int32
  let term: Term
  let index: Int

  func reference(
    _ spelling: TermReference.Spelling, strength: TermReference.Strength? = nil,
    pattern: String? = nil
  ) -> TermReference {
    TermReference(
      concept: number, term: Int32(index), spelling: spelling, strength: strength ?? self.strength,
      caseRule: caseRule(spelling), pattern: pattern)
  }

  /// Regular plurals make sense of offices, bodies, documents and ordinary words, not of names.
  var hasPlural: Bool {
    switch concept.kind {
    case .office, .organization, .document, .event, .term, .phrase:
      term.form != .acronym && term.form != .abbreviation && !term.isAdjective
    case .person, .country, .place: false
    }
  }

  private var strength: TermReference.Strength {
    switch term.detectionAsSource {
    case .on: return .sure
    case .off: return .never
    case .withContext where !term.isAdjective: return .withContext
    case .withContext, nil: break
    }
    if term.isAdjective { return .adjective }
    switch term.form {
    case .title: return .title
    case .surname: return .namePart
    case .acronym, .abbreviation: return .acronym
    case .nickname: return term.text.contains(" ") ? .sure : .withContext
    case nil, .full, .formal, .short, .variant, .misspelling, .phrase:
      return looksLikeAcronym ? .acronym : .sure
    }
  }

  /// Capitals only, such as US in a plain list of terms.
  private var looksLikeAcronym: Bool {
    term.text.utf8.count <= 6 && term.text.utf8.count >= 2
      && term.text.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: ".") }
  }

  private func caseRule(_ spelling: TermReference.Spelling) -> Term.CaseRule {
    if spelling == .stopContext { return .any }
    if let rule = term.caseRule { return rule }
    if spelling == .namePart || spelling == .wrongNamePart { return .permissive }
    let isShortened = [.acronym, .abbreviation].contains(term.form) || looksLikeAcronym
    // A chair is furniture: one word alone needs the capital that the glossary gives it, unless the
    // context must show that it is a title anyway.
    let isOneWord = !term.text.contains(" ") && strength == .sure
    return concept.kind == .office && !isShortened && !isOneWord ? .any : .permissive
  }
}
