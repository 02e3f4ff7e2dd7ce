/// Something wrong with a glossary that was read, said so that a person can mend it.
public struct Problem: Hashable, Sendable {
  /// How much a problem matters.
  public enum Severity: String, CaseIterable, Sendable, Comparable {
    case error, warning

    /// A warning is less than an error.
    public static func < (left: Severity, right: Severity) -> Bool {
      left == .warning && right == .error
    }
  }

  /// Whether the file must be mended (error) or should be looked at (warning).
  public var severity: Severity
  /// The line in the file, from 1.
  public var line: Int?
  /// The id of the concept concerned.
  public var concept: String?
  /// What is wrong and what to do, in sentences.
  public var message: String

  /// A problem, with its line and concept where it has them.
  public init(_ severity: Severity, line: Int? = nil, concept: String? = nil, _ message: String) {
    self.severity = severity
    self.line = line
    self.concept = concept
    self.message = message
  }
}
