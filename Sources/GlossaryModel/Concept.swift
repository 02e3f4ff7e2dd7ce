public import UnicodeText

/// One thing that is spoken of, with its terms in all languages.
public struct Concept: Hashable, Sendable {
  /// What kind of thing a concept is.
  public enum Kind: String, CaseIterable, Sendable {
    case person, office, organization, country, place, document, event, term, phrase
  }

  /// A slug that is unique over all glossaries and never used for anything else.
  public var id: String
  public var kind: Kind
  public var subjects: [String]
  /// The parts of a person's name as written in the language of `terms` that has them.
  public var name: PersonName?
  public var relations: [Relation]
  /// When the thing exists or existed.
  public var existence: Validity
  /// In the order of the file; the first of a language is the preferred one unless a status says otherwise.
  public var terms: [Term]
  /// The offices that a person held.
  public var tenures: [Tenure]
  public var profileChoices: [ProfileChoice]
  public var definitions: [LocalizedText]
  public var notes: [LocalizedText]
  public var sources: [String]
  public var examples: Examples
  /// Fields that Dragoman does not know, kept to be written back.
  public var unknownFields: [UnknownField]

  public init(
    id: String, kind: Kind = .term, subjects: [String] = [], name: PersonName? = nil,
    relations: [Relation] = [], existence: Validity = Validity(), terms: [Term] = [],
    tenures: [Tenure] = [], profileChoices: [ProfileChoice] = [],
    definitions: [LocalizedText] = [], notes: [LocalizedText] = [], sources: [String] = [],
    examples: Examples = Examples(), unknownFields: [UnknownField] = []
  ) {
    self.id = id
    self.kind = kind
    self.subjects = subjects
    self.name = name
    self.relations = relations
    self.existence = existence
    self.terms = terms
    self.tenures = tenures
    self.profileChoices = profileChoices
    self.definitions = definitions
    self.notes = notes
    self.sources = sources
    self.examples = examples
    self.unknownFields = unknownFields
  }

  /// The ids that the concept is related to in one way.
  public func targets(_ kind: Relation.Kind) -> [String] {
    relations.filter { $0.kind == kind }.map(\.target)
  }
}

extension Concept {
  /// Texts that must and must not match: the entry's own tests.
  public struct Examples: Hashable, Sendable {
    public var match: [String]
    public var ignore: [String]

    public init(match: [String] = [], ignore: [String] = []) {
      self.match = match
      self.ignore = ignore
    }

    public var isEmpty: Bool { match.isEmpty && ignore.isEmpty }
  }
}

/// A text in a known language.
public struct LocalizedText: Hashable, Sendable {
  public var language: LanguageTag
  public var text: String

  public init(language: LanguageTag, text: String) {
    self.language = language
    self.text = text
  }
}
