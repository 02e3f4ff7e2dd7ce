/// The time in which a person held an office.
public struct Tenure: Hashable, Sendable {
  /// The id of the office.
  public var office: String
  /// First and last day in office; a side that is open is not known or not over yet.
  public var validity: Validity
  /// Where the dates come from, in the file's own words; `nil` where unsaid.
  public var source: String?
  /// Fields that Dragoman does not know, kept to be written back.
  public var unknownFields: [UnknownField]

  /// A tenure with what is known of it; without dates it may be of any time.
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
