public import GlossaryModel
public import UnicodeText

/// What a term is called in another language.
public struct Equivalent: Hashable, Sendable {
  /// Where an equivalent comes from.
  public enum Origin: String, Sendable {
    /// A term of the concept, or a part or a junction of such terms.
    case glossary
    /// A term of another script or region, converted; not confirmed by anybody.
    case converted
  }

  /// What the concept is called, such as 北约, without reading or mark.
  public var text: String
  /// The language that was asked for.
  public var language: LanguageTag
  /// Preferred or admitted: other terms are never given as equivalents.
  public var status: Term.Status
  /// Whether a glossary has the text or a converter made it.
  public var origin: Origin
  /// The reading that the glossary gives.
  public var reading: String?

  /// An equivalent, without a reading where the glossary gives none.
  public init(
    text: String, language: LanguageTag, status: Term.Status, origin: Origin,
    reading: String? = nil
  ) {
    self.text = text
    self.language = language
    self.status = status
    self.origin = origin
    self.reading = reading
  }
}
