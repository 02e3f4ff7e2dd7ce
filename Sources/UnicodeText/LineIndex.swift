/// Finds the line and column of byte offsets in a text.
///
/// Lines end with LF, CR or CRLF, as editors and LSP count them. Lines and columns count from 1.
public struct LineIndex: Sendable {
  /// What a column counts.
  public enum ColumnUnit: Sendable {
    case byte, utf16, character
  }

  /// A line and a column, both from 1.
  public struct Position: Hashable, Sendable {
    /// 1 for the first line of the text.
    public let line: Int
    /// 1 for the start of a line; what further columns count is a `ColumnUnit`.
    public let column: Int

    /// A position, which need not exist in any text.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let utf8: [UInt8]
  /// The byte offset where each line starts.
  private let starts: [Int]

  /// Indexes valid UTF-8.
  public init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    var starts = [0]
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      if byte == 0x0D, index < utf8.count, utf8[index] == 0x0A { index += 1 }
      if byte == 0x0A || byte == 0x0D { starts.append(index) }
    }
    self.starts = starts
  }

  /// How many lines there are; an empty text has one.
  public var lineCount: Int { starts.count }

  /// The line and column of a byte offset, which must not lie inside a character.
  public func position(of offset: Int, in unit: ColumnUnit = .character) -> Position {
    let line = lineNumber(of: offset)
    let before = utf8[lineStart(line)..<offset]
    let column =
      switch unit {
      case .byte: before.count
      case .utf16:
        before.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
      case .character: Self.characterCount(before)
      }
    return Position(line: line, column: column + 1)
  }

  private static func characterCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.allSatisfy { $0 < 0x80 } ? bytes.count : String(decoding: bytes, as: UTF8.self).count
  }

  /// Finds the positions of offsets in ascending order: each counts on from the one before it, so that a
  /// line of many megabytes is walked once.
  public struct Cursor {
    private let index: LineIndex
    private var line = 0
    private var offset = 0
    private var column = 1

    /// A cursor at the start of a text.
    public init(_ index: LineIndex) {
      self.index = index
    }

    /// The line and the column in characters of an offset, which must not lie inside a character.
    public mutating func position(of next: Int) -> Position {
      let nextLine = index.lineNumber(of: next)
      guard nextLine == line, next >= offset else {
        let position = index.position(of: next)
        (line, offset, column) = (position.line, next, position.column)
        return position
      }
      column += LineIndex.characterCount(index.utf8[offset..<next])
      offset = next
      return Position(line: line, column: column)
    }
  }

  /// The byte offset of a line and column, `nil` outside the text; a column past the line's end is its
  /// end.
  public func offset(of position: Position, in unit: ColumnUnit = .character) -> Int? {
    guard (1...starts.count).contains(position.line), position.column >= 1 else { return nil }
    let whole = lineRange(position.line)
    let range = min(lineStart(position.line), whole.upperBound)..<whole.upperBound
    let wanted = position.column - 1
    let line = String(decoding: utf8[range], as: UTF8.self)
    let passed =
      switch unit {
      case .byte: min(wanted, range.count)
      case .utf16:
        line.utf16.index(
          line.startIndex, offsetBy: wanted, limitedBy: line.endIndex
        ).map { line.utf8.distance(from: line.startIndex, to: $0) } ?? range.count
      case .character:
        line.index(line.startIndex, offsetBy: wanted, limitedBy: line.endIndex)
          .map { line.utf8.distance(from: line.startIndex, to: $0) } ?? range.count
      }
    return range.lowerBound + passed
  }

  /// The bytes of a line without its line break; the line counts from 1.
  public func lineRange(_ line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : utf8.count
    while end > start, utf8[end - 1] == 0x0A || utf8[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The line, from 1, that a byte offset lies in.
  public func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A byte-order mark is no column of the first line.
  private func lineStart(_ line: Int) -> Int {
    let start = starts[line - 1]
    return line == 1 && utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }
}
