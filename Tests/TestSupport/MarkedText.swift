/// A text in which ⟦brackets⟧ show places, so that tests do not count bytes.
public struct MarkedText: Sendable {
  /// The text without the brackets.
  public let text: String
  /// The UTF-8 byte ranges that were in brackets, in order.
  public let ranges: [Range<Int>]

  /// Reads a text with brackets, which may not nest.
  public init(_ marked: String) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
    self.text = text
    self.ranges = ranges
  }

  /// The text with brackets around the ranges, which may not overlap.
  public static func mark(_ text: String, _ ranges: [Range<Int>]) -> String {
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var position = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      bytes += source[position..<range.lowerBound]
      bytes += "⟦".utf8
      bytes += source[range]
      bytes += "⟧".utf8
      position = range.upperBound
    }
    return String(decoding: bytes + source[position...], as: UTF8.self)
  }
}
