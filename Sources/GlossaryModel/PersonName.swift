/// The parts of a person's name, and which of them may stand alone.
public struct PersonName: Hashable, Sendable {
  /// Which part comes first when the name is written in full.
  public enum Order: String, CaseIterable, Sendable {
    case familyFirst = "family-first"
    case givenFirst = "given-first"
  }

  /// Which part may stand alone at second mention.
  public enum Alone: String, CaseIterable, Sendable {
    case family, given, both, none
  }

  /// Such as Qin of Qin Gang; `nil` if the person has none or it is not known.
  public var family: String?
  /// Such as Gang of Qin Gang; `nil` if the person has none or it is not known.
  public var given: String?
  /// Such as Natsagiin of Natsagiin Bagabandi; `nil` if the person has none.
  public var patronymic: String?
  /// The whole name of a person who has only one, such as Jokowi.
  public var single: String?
  /// How the name is written in full; given name first where the file says nothing.
  public var order: Order
  /// `nil` where the file says nothing: the family name.
  public var alone: Alone?

  /// A name of the parts that are known; given name first unless said otherwise.
  public init(
    family: String? = nil, given: String? = nil, patronymic: String? = nil, single: String? = nil,
    order: Order = .givenFirst, alone: Alone? = nil
  ) {
    self.family = family
    self.given = given
    self.patronymic = patronymic
    self.single = single
    self.order = order
    self.alone = alone
  }

  /// The parts that may stand for the person once the text has introduced them.
  public var partsThatStandAlone: [String] {
    if let single { return [single] }
    return switch alone ?? .family {
    case .family: [family].compactMap(\.self)
    case .given: [given].compactMap(\.self)
    case .both: [family, given].compactMap(\.self)
    case .none: []
    }
  }

  /// The parts that never stand for the person alone, such as the given name of Wang Yi.
  public var partsThatDoNotStandAlone: [String] {
    guard single == nil else { return [] }
    let alone = partsThatStandAlone
    return [family, given].compactMap(\.self).filter { !alone.contains($0) }
  }
}
