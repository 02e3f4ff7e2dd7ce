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

  /// How the concept that has the relation stands to `target`: it is `partOf` the target.
  public var kind: Kind
  /// The id of the other concept.
  public var target: String

  /// A link to the concept with the id `target`.
  public init(_ kind: Kind, _ target: String) {
    self.kind = kind
    self.target = target
  }
}
