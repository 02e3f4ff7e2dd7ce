public import UnicodeText

/// One thing that is spoken of, with its terms in all languages.
public struct Concept: Hashable, Sendable {
  /// What kind of thing a concept is.
  public enum Kind: String, CaseIterable, Sendable {
    case person, office, organization, country, place, document, event, term, phrase
  }

  /// A slug that is unique over all glossaries and never used for anything else.
  public var id: String
  /// What it is, which steers how its terms are found; `term` where the file says nothing.
  public var kind: Kind
  /// Slugs of the fields it belongs to, such as `arms-control`.
  public var subjects: [String]
  /// The parts of a person's name as written in the language of `terms` that has them.
  public var name: PersonName?
  /// Links to other concepts by their ids, in the order of the file.
  public var relations: [Relation]
  /// When the thing exists or existed.
  public var existence: Validity
  /// In the order of the file; the first of a language is the preferred one unless a status says otherwise.
  public var terms: [Term]
  /// The offices that a person held.
  public var tenures: [Tenure]
  /// Which terms house styles prefer; empty if all take the preferred one.
  public var profileChoices: [ProfileChoice]
  /// What it is, in one text for each language.
  public var definitions: [LocalizedText]
  /// Remarks for people, in one text for each language.
  public var notes: [LocalizedText]
  /// Where the entry comes from, such as titles and addresses, in the file's own words.
  public var sources: [String]
  /// Texts that test the entry; empty where the file has none.
  public var examples: Examples
  /// Fields that Dragoman does not know, kept to be written back.
  public var unknownFields: [UnknownField]

  /// A concept with what is known of it; everything but the id may be left out.
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
    /// Texts in which the concept is found.
    public var match: [String]
    /// Texts in which the concept is not found, though they hold something like it.
    public var ignore: [String]

    /// Tests of an entry; none of either sort unless given.
    public init(match: [String] = [], ignore: [String] = []) {
      self.match = match
      self.ignore = ignore
    }

    /// Whether there is no text of either sort.
    public var isEmpty: Bool { match.isEmpty && ignore.isEmpty }
  }
}

/// A text in a known language.
public struct LocalizedText: Hashable, Sendable {
  /// The glossary's first language where the file names none.
  public var language: LanguageTag
  /// Prose for people, such as a definition.
  public var text: String

  /// A text and the language it is written in.
  public init(language: LanguageTag, text: String) {
    self.language = language
    self.text = text
  }
}
