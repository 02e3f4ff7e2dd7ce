/// A date known to the day, the month or only the year.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// From 1 to 9999.
  public let year: Int
  /// From 1 to 12; `nil` if only the year is known.
  public let month: Int?
  /// From 1 to the length of the month; `nil` if no day is known.
  public let day: Int?

  /// A date that exists in the calendar; `nil` otherwise.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.days(in: month, of: year)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The first day that the date can mean, as a number that sorts by time.
  public var earliest: Int { (year * 100 + (month ?? 1)) * 100 + (day ?? 1) }

  /// The last day that the date can mean, as a number that sorts by time.
  public var latest: Int {
    let month = month ?? 12
    return (year * 100 + month) * 100 + (day ?? Self.days(in: month, of: year))
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is known.
  public var description: String {
    ([Self.padded(year, 4)] + [month, day].compactMap(\.self).map { Self.padded($0, 2) })
      .joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A stretch of time, open on either side; both ends belong to it.
public struct Validity: Hashable, Sendable {
  /// First day, or the month or year it lies in; `nil` if the start is open.
  public var from: PartialDate?
  /// Last day, or the month or year it lies in; `nil` if the end is open.
  public var until: PartialDate?

  /// A stretch between two dates; a side that is left out is open.
  public init(from: PartialDate? = nil, until: PartialDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether the stretch may hold some day of the date.
  public func mayContain(_ date: PartialDate) -> Bool {
    if let from, date.latest < from.earliest { return false }
    if let until, date.earliest > until.latest { return false }
    return true
  }

  /// Whether neither end is known.
  public var isOpen: Bool { from == nil && until == nil }
}
