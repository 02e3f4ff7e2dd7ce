internal import CICU

/// Finds grapheme clusters, words or sentences of a language (UAX #29; dictionaries for Chinese,
/// Japanese, Thai, Lao, Khmer and Myanmar).
public final class TextBreaker: Sendable {
  /// What the text is broken into.
  public enum Unit: String, CaseIterable, Sendable {
    case grapheme, word, sentence
  }

  /// A stretch between two boundaries.
  public struct Piece: Hashable, Sendable {
    /// UTF-8 byte offsets.
    public let range: Range<Int>
    /// Whether a word holds letters, digits or ideographs rather than spaces and punctuation;
    /// always true of graphemes and sentences.
    public let isWord: Bool
  }

  private let rules: ICUBreakRules
  private let unit: Unit

  /// Opens ICU's rules for a language.
  public init(_ unit: Unit, language: LanguageTag) throws(ICUError) {
    self.unit = unit
    let type =
      switch unit {
      case .grapheme: ICU_BREAK_GRAPHEME
      case .word: ICU_BREAK_WORD
      case .sentence: ICU_BREAK_SENTENCE
      }
    rules = try checked("ubrk_open") { status in
      unsafe icu_break_rules_open(Int32(type), language.icuName, &status)
    }
  }

  deinit { icu_break_rules_close(rules) }

  /// The pieces of a text in order; together they cover it.
  public func pieces(of text: String) throws(ICUError) -> [Piece] {
    let utf8 = Array(text.utf8)
    return try pieces(of: utf8, in: 0..<utf8.count)
  }

  /// The pieces of a part of valid UTF-8, with offsets into the whole.
  package func pieces(of utf8: [UInt8], in part: Range<Int>) throws(ICUError) -> [Piece] {
    // UTF-16 for ICU, and for each unit the byte that its scalar starts at.
    var units: [UInt16] = []
    var offsets: [Int] = []
    units.reserveCapacity(part.count)
    offsets.reserveCapacity(part.count + 1)
    var position = part.lowerBound
    while position < part.upperBound {
      let next = UTF8Scalar(utf8, at: position)
      for unit in UTF16.encode(next.scalar) ?? UTF16.encodedReplacementCharacter {
        units.append(unit)
        offsets.append(position)
      }
      position += next.count
    }
    offsets.append(part.upperBound)

    let breaker = try checked("ubrk_clone") { unsafe icu_breaker_clone(rules, &$0) }
    defer { icu_breaker_close(breaker) }
    var pieces: [Piece] = []
    // ICU reads the units as long as it walks, so the walk stays inside the closure.
    let failure: ICUError? = unsafe units.withUnsafeBufferPointer { buffer in
      do throws(ICUError) {
        try checked("ubrk_setText") {
          unsafe icu_breaker_set_text(breaker, buffer.baseAddress, Int32(buffer.count), &$0)
        }
      } catch {
        return error
      }
      var start = 0
      while case let end = Int(icu_breaker_next(breaker)), end >= 0 {
        // Rule status 0..<100 is "no word": spaces and punctuation.
        let isWord = unit != .word || icu_breaker_status(breaker) >= 100
        pieces.append(Piece(range: offsets[start]..<offsets[end], isWord: isWord))
        start = end
      }
      return nil
    }
    if let failure { throw failure }
    return pieces
  }
}
