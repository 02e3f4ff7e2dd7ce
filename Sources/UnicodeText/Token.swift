/// A word, a character that stands for itself, or a punctuation mark of a folded text.
public struct Token: Hashable, Sendable {
  /// What lies between a token and the one before it.
  public enum Gap: UInt8, Sendable {
    /// Nothing; or, between characters of scripts without spaces, a line break.
    case adjacent
    /// White space without a blank line, or one dash (with or without a line break after it).
    case joiner
    /// One apostrophe and nothing else.
    case apostrophe
    /// One middle dot, as between the parts of a foreign name in Chinese.
    case middleDot
    /// A full stop and white space, as in "St. Petersburg" and between sentences.
    case stop
    /// Anything else, a blank line included: no term runs over it.
    case separated
  }

  /// Where it begins, as a byte offset into the folded text.
  public var start: Int32
  /// The byte offset behind its last byte.
  public var end: Int32
  /// What lies between it and the token before; `separated` for the first of a text.
  public var gap: Gap
  /// `word`, `punctuation`, or the class of the one character that the token is.
  public var scalarClass: ScalarClass
  /// Letters with full stops between them, such as U.S.A.; the stops do not count when tokens are compared.
  public var isDotted: Bool
  /// A dotted token, or an initial, has one more full stop right behind it, outside `start..<end`.
  public var hasTrailingStop: Bool
  /// A hash of what is compared.
  public var hash: UInt64
}

extension Token {
  /// Two tokens are equal to the matcher if these bytes are.
  package func comparedBytes(of folded: [UInt8]) -> [UInt8] {
    let bytes = folded[Int(start)..<Int(end)]
    return isDotted ? bytes.filter { $0 != UInt8(ascii: ".") } : Array(bytes)
  }

  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      hash ^= hash >> 29
    }
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }
}
