/// The time in which a person held an office.
public struct Tenure: Hashable, Sendable {
  /// The id of the office.
  public var office: String
  public var validity: Validity
  public var source: String?
  /// Fields that Dragoman does not know, kept to be written back.
  public var unknownFields: [UnknownField]

  public init(
    office: String, validity: Validity = Validity(), source: String? = nil,
    unknownFields: [UnknownField] = []
  ) {
    self.office = office
    self.validity = validity
    self.source = source
    self.unknownFields = unknownFields
  }
}
