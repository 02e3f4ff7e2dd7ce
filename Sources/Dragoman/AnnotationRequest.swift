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

  /// The language that the texts are written in.
  public var language: LanguageTag
  /// The languages of the equivalents, in the order to write them.
  public var targets: [LanguageTag]
  /// The day that the texts speak of: it decides who holds an office.
  public var date: PartialDate
  /// The house style whose choices are taken; `nil` for none.
  public var profile: String?
  /// Which of several overlapping terms count.
  public var overlaps: OverlapPolicy = .longest
  /// `nil`: the first mention in running text, all in lists of places.
  public var mentions: Mentions?
  /// How annotations are written; in brackets behind the terms unless changed.
  public var style: Style = .inline
  /// What is written behind Chinese equivalents; nothing unless changed.
  public var reading: ReadingStyle = .none
  /// Only the list style heeds it.
  public var listOrder: ListOrder = .appearance

  /// A request with the defaults of everything that is not named here.
  public init(language: LanguageTag, targets: [LanguageTag], date: PartialDate) {
    self.language = language
    self.targets = targets
    self.date = date
  }
}
