internal import GlossaryModel

/// A term of a concept as one of the index's patterns stands for it.
struct TermReference: Hashable, Sendable {
  /// How the pattern comes from the term.
  enum Spelling: UInt8, Sendable {
    case written, listedForm, plural
    /// A form with the same stems (`match: inflect`).
    case inflected
    /// Without the accents that the term has.
    case withoutMarks
    /// In the other Chinese script, by conversion.
    case converted
    /// A part of a person's name that may stand alone.
    case namePart
    /// A part of a person's name that may not stand alone.
    case wrongNamePart
    /// A longer text in which the term means something else.
    case stopContext
  }

  /// What a match needs before it counts.
  enum Strength: UInt8, Sendable {
    /// Nothing more.
    case sure
    /// Exact letters, and no other meaning in the text.
    case acronym
    /// A holder or a country beside it.
    case title
    /// A person that the text has introduced.
    case namePart
    /// A concept that the text has introduced, or a related one nearby.
    case withContext
    /// Never counts by itself, but names a country to the title behind it.
    case adjective
    /// Never counts; explains and warns.
    case never
  }

  /// Index of the concept in the compiled glossary.
  let concept: Int32
  /// Index of the term in the concept.
  let term: Int32
  let spelling: Spelling
  let strength: Strength
  let caseRule: Term.CaseRule
  /// What the pattern was made from where it is not the term's own text.
  let pattern: String?
}
