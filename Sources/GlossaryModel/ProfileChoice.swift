public import UnicodeText

/// The term of a concept that a house style prefers in a language.
public struct ProfileChoice: Hashable, Sendable {
  /// The name of the profile, such as `newsroom`.
  public var profile: String
  public var language: LanguageTag
  /// The text of the preferred term.
  public var term: String
  public var reason: String?

  public init(profile: String, language: LanguageTag, term: String, reason: String? = nil) {
    self.profile = profile
    self.language = language
    self.term = term
    self.reason = reason
  }
}
