public import UnicodeText

/// A named collection of concepts, as one file or table holds it.
public struct Glossary: Hashable, Sendable {
  /// Shown with each annotation; the file's name without its ending where the file gives none.
  public var id: String
  /// What the glossary is, for people; `nil` where the file does not say.
  public var title: String?
  /// The languages in which every concept is meant to have a preferred term.
  public var languages: [LanguageTag]
  /// Licence of the content as SPDX names it, such as `CC0-1.0`; `nil` where unsaid.
  public var licence: String?
  /// Ids of removed concepts, which must not be used again.
  public var retired: [String]
  /// In the order of the file.
  public var concepts: [Concept]
  /// Fields that Dragoman does not know, kept to be written back.
  public var unknownFields: [UnknownField]

  /// A glossary with what is known of it; everything but the id may be left out.
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
