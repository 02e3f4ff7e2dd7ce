public import UnicodeText

/// A named collection of concepts, as one file or table holds it.
public struct Glossary: Hashable, Sendable {
  public var id: String
  public var title: String?
  /// The languages in which every concept is meant to have a preferred term.
  public var languages: [LanguageTag]
  public var licence: String?
  /// Ids of removed concepts, which must not be used again.
  public var retired: [String]
  public var concepts: [Concept]
  /// Fields that Dragoman does not know, kept to be written back.
  public var unknownFields: [UnknownField]

  public init(
    id: String, title: String? = nil, languages: [LanguageTag] = [], licence: String? = nil,
    retired: [String] = [], concepts: [Concept] = [], unknownFields: [UnknownField] = []
  ) {
    self.id = id
    self.title = title
    self.languages = languages
    self.licence = licence
    self.retired = retired
    self.concepts = concepts
    self.unknownFields = unknownFields
  }
}
