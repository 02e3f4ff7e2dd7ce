/// A link from one concept to another.
public struct Relation: Hashable, Sendable {
  /// How two concepts are linked.
  public enum Kind: String, CaseIterable, Sendable {
    /// An office or body belongs to a country or body; a place lies in a country.
    case of
    case partOf = "part-of"
    case memberOf = "member-of"
    case holds
    case replacedBy = "replaced-by"
    case see
  }

  public var kind: Kind
  /// The id of the other concept.
  public var target: String

  public init(_ kind: Kind, _ target: String) {
    self.kind = kind
    self.target = target
  }
}
