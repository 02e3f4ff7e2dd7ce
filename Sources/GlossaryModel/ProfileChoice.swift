public import UnicodeText

/// The term of a concept that a house style prefers in a language.
public struct ProfileChoice: Hashable, Sendable {
  /// The name of the profile, such as `newsroom`.
  public var profile: String
  /// The language in which the term answers; its script and region do not narrow the choice.
  public var language: LanguageTag
  /// The text of the preferred term.
  public var term: String
  /// Why the house prefers the term, for people; `nil` where the file does not say.
  public var reason: String?

  /// A choice of one profile in one language, with or without a reason.
  public init(profile: String, language: LanguageTag, term: String, reason: String? = nil) {
    self.profile = profile
    self.language = language
    self.term = term
    self.reason = reason
  }
}
