internal import UnicodeText

/// A bracket in a text that may be an annotation.
struct InlineGroup: Equatable {
  /// The bytes of the bracket with the space before it, and with Dragoman's mark.
  var range: Range<Int>
  /// What stands in the bracket.
  var content: String
  var isMarked: Bool
  /// The brackets inside: where this one is the author's, those may be Dragoman's.
  var inner: [InlineGroup] = []

  /// The brackets that stand right behind a word, outermost ones at the top.
  static func all(in text: [UInt8]) -> [InlineGroup] { all(in: text, 0..<text.count) }

  /// A group and those inside it.
  var flattened: [InlineGroup] { [self] + inner.flatMap(\.flattened) }

  private static func all(in text: [UInt8], _ part: Range<Int>) -> [InlineGroup] {
    var groups: [InlineGroup] = []
    var position = part.lowerBound
    while position < part.upperBound {
      guard let open = opening(text, at: position) else {
        position += 1
        continue
      }
      guard let end = closing(text, from: position + open.count, full: open.isFull),
        end <= part.upperBound
      else {
        position += open.count
        continue
      }
      let closeCount = open.isFull ? 3 : 1
      let mark = Array(InlineStyle.mark.utf8)
      let isMarked = text[end...].starts(with: mark)
      let content = (position + open.count)..<(end - closeCount)
      let inner = all(in: text, content)
      // Without the bracket two words would run together, so no term ends before it.
      if joinsWords(text, position, end) {
        groups += inner
      } else {
        groups.append(
          InlineGroup(
            range: position..<(end + (isMarked ? mark.count : 0)),
            content: String(decoding: text[content], as: UTF8.self), isMarked: isMarked,
            inner: inner))
      }
      position = end
    }
    return groups
  }

  private static func joinsWords(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    end < text.count && ScalarClass(UTF8Scalar(text, before: start).scalar) == .word
      && ScalarClass(UTF8Scalar(text, at: end).scalar) == .word
  }

  private static func opening(_ text: [UInt8], at position: Int) -> (count: Int, isFull: Bool)? {
    guard position > 0 else { return nil }
    let isFull = text[position...].starts(with: "（".utf8)
    guard isFull || (text[position] == 0x20 && text[(position + 1)...].first == 0x28) else {
      return nil
    }
    let before = UTF8Scalar(text, before: position).scalar
    guard ScalarClass(before).isText || before == "." || ScalarClass(before) == .apostrophe else {
      return nil
    }
    return isFull ? (3, true) : (2, false)
  }

  /// The byte behind the bracket that closes; brackets inside are paired.
  ///
  /// An annotation is short.
  private static func closing(_ text: [UInt8], from start: Int, full: Bool) -> Int? {
    var depth = 1
    var position = start
    while position < text.count, position - start < 600 {
      let scalar = UTF8Scalar(text, at: position)
      position += scalar.count
      switch scalar.scalar {
      case "(", "（": depth += 1
      case ")", "）":
        depth -= 1
        if depth == 0 { return (scalar.scalar == "）") == full ? position : nil }
      case "\n": return nil
      default: break
      }
    }
    return nil
  }

  /// The text without some of its groups, and where each of them stood in what is left.
  static func remove(_ groups: [InlineGroup], from text: [UInt8]) -> (text: [UInt8], places: [Int])
  {
    var result: [UInt8] = []
    var places: [Int] = []
    var position = 0
    for group in groups {
      result += text[position..<group.range.lowerBound]
      places.append(result.count)
      position = group.range.upperBound
    }
    return (result + text[position...], places)
  }
}
