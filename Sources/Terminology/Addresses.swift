internal import UnicodeText

/// The web and mail addresses of a text: no term is looked for in them.
struct Addresses {
  private var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":"), bytes[(position + 1)...].starts(with: "//".utf8) {
        add(start(bytes, position), end(bytes, position + 3))
      } else if byte == UInt8(ascii: "@"), position > 0, position + 1 < bytes.count,
        Self.isAddressByte(bytes[position - 1]), Self.isAddressByte(bytes[position + 1])
      {
        add(start(bytes, position), end(bytes, position + 1))
      } else if byte == UInt8(ascii: "w"), bytes[position...].starts(with: "www.".utf8) {
        add(position, end(bytes, position))
      } else {
        position += 1
        continue
      }
      position = max(position + 1, ranges.last?.upperBound ?? 0)
    }
  }

  func cover(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].overlaps(range)
  }

  private mutating func add(_ start: Int, _ end: Int) {
    if start < end { ranges.append(start..<end) }
  }

  private func start(_ bytes: [UInt8], _ position: Int) -> Int {
    var start = position
    while start > 0, position - start < 64, Self.isAddressByte(bytes[start - 1]) { start -= 1 }
    return start
  }

  private func end(_ bytes: [UInt8], _ position: Int) -> Int {
    var end = position
    while end < bytes.count, Self.isAddressByte(bytes[end]) { end += 1 }
    return end
  }

  /// ASCII without spaces, quotes and brackets.
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"),
      UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="),
      UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: ":"),
      UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
