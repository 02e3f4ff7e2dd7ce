/// Splits a folded text into tokens.
///
/// Words of spaced scripts are tokens; each character of Han, kana, Hangul and of the scripts without
/// spaces is one; so is each punctuation mark. Spaces, dashes, apostrophes and middle dots are gaps.
public struct Tokenizer: Sendable {
  /// A tokenizer; it needs no data.
  public init() {}

  /// The tokens of a folded text, in order.
  public func tokens(of folded: FoldedText) -> [Token] {
    tokens(of: folded.bytes)
  }

  package func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 8)
    var between = Between(isStart: true)
    var position = 0
    while position < bytes.count {
      let start = position
      let scalar = UTF8Scalar(bytes, at: position)
      let scalarClass = ScalarClass(scalar.scalar)
      position += scalar.count
      switch scalarClass {
      case .word:
        var token = word(bytes, at: start)
        token.gap = between.gap(from: tokens.last?.scalarClass, to: .word)
        position = Int(token.end) + (token.hasTrailingStop ? 1 : 0)
        tokens.append(token)
        between = Between()
      case .han, .hiragana, .katakana, .hangul, .unspaced:
        while position < bytes.count, bytes[position] >= 0x80, isMark(bytes, at: position) {
          position += UTF8Scalar(bytes, at: position).count
        }
        tokens.append(
          token(
            bytes, start..<position, scalarClass,
            between.gap(from: tokens.last?.scalarClass, to: scalarClass)))
        between = Between()
      case .punctuation:
        if scalar.scalar == ".", position < bytes.count,
          [0x20, 0x0A, 0x0D].contains(bytes[position]), between.isEmpty
        {
          between.stops += 1
        } else {
          tokens.append(
            token(
              bytes, start..<position, .punctuation,
              between.gap(from: tokens.last?.scalarClass, to: .punctuation)))
          between = Between()
        }
      case .space: between.spaces += 1
      case .lineBreak:
        // CRLF is one line break.
        if scalar.scalar != "\n" || start == 0 || bytes[start - 1] != 0x0D {
          between.lineBreaks += 1
        }
      case .dash: between.dashes += 1
      case .apostrophe: between.apostrophes += 1
      case .middleDot: between.middleDots += 1
      }
    }
    return tokens
  }

  /// A mark that belongs to a Han character or kana: a variation selector, a voicing mark.
  private func isMark(_ bytes: [UInt8], at position: Int) -> Bool {
    let value = UTF8Scalar(bytes, at: position).scalar.value
    return (0xFE00...0xFE0F).contains(value) || value == 0x3099 || value == 0x309A
      || (0xE0100...0xE01EF).contains(value)
  }

  private func token(
    _ bytes: [UInt8], _ range: Range<Int>, _ scalarClass: ScalarClass, _ gap: Token.Gap
  ) -> Token {
    Token(
      start: Int32(range.lowerBound), end: Int32(range.upperBound), gap: gap,
      scalarClass: scalarClass, isDotted: false, hasTrailingStop: false,
      hash: Token.hash(bytes[range]))
  }

  /// The word at a position: letters, digits and marks, or letters with full stops between them.
  private func word(_ bytes: [UInt8], at start: Int) -> Token {
    var end = wordEnd(bytes, from: start)
    var token = token(bytes, start..<end, .word, .adjacent)
    guard isOneLetter(bytes, start..<end), end < bytes.count, bytes[end] == UInt8(ascii: ".") else {
      return token
    }
    // U.S.A.: single letters, each behind a full stop.
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), isWordStart(bytes, at: end + 1) {
      let next = wordEnd(bytes, from: end + 1)
      guard isOneLetter(bytes, (end + 1)..<next) else { break }
      end = next
      token.isDotted = true
    }
    token.end = Int32(end)
    // The stop is the abbreviation's own unless something follows it directly, as in "a.txt".
    token.hasTrailingStop =
      end < bytes.count && bytes[end] == UInt8(ascii: ".")
      && (end + 1 == bytes.count || !isWordStart(bytes, at: end + 1))
    if token.isDotted { token.hash = Token.hash(token.comparedBytes(of: bytes)) }
    return token
  }

  private func isOneLetter(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let first = UTF8Scalar(bytes, at: range.lowerBound)
    return first.count == range.count && !(0x30...0x39).contains(bytes[range.lowerBound])
  }

  private func isWordStart(_ bytes: [UInt8], at position: Int) -> Bool {
    ScalarClass(UTF8Scalar(bytes, at: position).scalar) == .word
  }

  private func wordEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard ScalarClass.isASCIIWord(byte) else { break }
        position += 1
      } else {
        let scalar = UTF8Scalar(bytes, at: position)
        guard ScalarClass(scalar.scalar) == .word else { break }
        position += scalar.count
      }
    }
    return max(position, start + 1)
  }

  /// What was seen since the last token.
  private struct Between {
    var isStart = false
    var spaces = 0
    var lineBreaks = 0
    var dashes = 0
    var apostrophes = 0
    var middleDots = 0
    var stops = 0

    var isEmpty: Bool {
      spaces + lineBreaks + dashes + apostrophes + middleDots + stops == 0
    }

    func gap(from previous: ScalarClass?, to next: ScalarClass) -> Token.Gap {
      if isStart || lineBreaks > 1 { return .separated }
      let blanks = spaces + lineBreaks
      switch (dashes, apostrophes, middleDots, stops) {
      case (0, 0, 0, 0):
        if blanks == 0 { return .adjacent }
        let isUnspaced = previous?.joinsOverLineBreaks == true && next.joinsOverLineBreaks
        return isUnspaced && lineBreaks == 1 ? .adjacent : .joiner
      case (1, 0, 0, 0): return blanks == 0 || lineBreaks == 1 ? .joiner : .separated
      case (0, 1, 0, 0): return blanks == 0 ? .apostrophe : .separated
      case (0, 0, 1, 0): return .middleDot
      case (0, 0, 0, 1): return blanks > 0 ? .stop : .separated
      default: return .separated
      }
    }
  }
}

extension ScalarClass {
  /// Whether a line may break between two such characters without a space being meant.
  var joinsOverLineBreaks: Bool {
    switch self {
    case .han, .hiragana, .katakana, .unspaced: true
    default: false
    }
  }
}
