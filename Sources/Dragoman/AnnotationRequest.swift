public import GlossaryModel
public import Matching
public import UnicodeText

/// What a person asks of an annotation.
public struct AnnotationRequest: Sendable {
  /// How annotations are written.
  public enum Style: String, CaseIterable, Sendable {
    case inline, ruby, footnote, list, html, json, jsonl
  }

  /// In which order the list style writes its rows.
  public enum ListOrder: String, CaseIterable, Sendable {
    case appearance, source, target
  }

  public var language: LanguageTag
  public var targets: [LanguageTag]
  public var date: PartialDate
  public var profile: String?
  public var overlaps: OverlapPolicy = .longest
  /// `nil`: the first mention in running text, all in lists of places.
  public var mentions: Mentions?
  public var style: Style = .inline
  public var reading: ReadingStyle = .none
  public var listOrder: ListOrder = .appearance

  public init(language: LanguageTag, targets: [LanguageTag], date: PartialDate) {
    self.language = language
    self.targets = targets
    self.date = date
  }
}
