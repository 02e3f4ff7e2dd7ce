internal import CICU

/// Folds text for comparison: case, width, compatibility, and one character for each class of
/// dashes, spaces, apostrophes and middle dots.
///
/// `NFKC_Casefold` of the Unicode Standard, then: every dash is `-`, every space U+0020, every
/// apostrophe `'`, every middle dot U+00B7, every line break U+000A. Line breaks stay apart from
/// spaces because a blank line ends a term.
public final class TextFolder: Sendable {
  /// What is folded besides case, width and compatibility.
  public enum Marks: Sendable {
    case kept
    /// Accents of Latin and Greek letters are dropped; those of other scripts make other letters.
    case dropped
  }

  private let marks: Marks
  private let casefold: ICUNormalizer

  /// A folder that keeps or drops the accents of Latin and Greek letters.
  public init(marks: Marks = .kept) throws(ICUError) {
    self.marks = marks
    casefold = try NormalForm.nfkcCasefold.normalizer()
  }

  /// The folded form of one string.
  public func fold(_ text: String) -> String {
    String(decoding: fold(Array(text.utf8)).bytes, as: UTF8.self)
  }

  /// The folded form of valid UTF-8.
  public func fold(_ source: [UInt8]) -> FoldedText {
    fold(source, in: 0..<source.count)
  }

  /// The folded form of a part of valid UTF-8; offsets into the original count from the part's start.
  public func fold(_ source: [UInt8], in part: Range<Int>) -> FoldedText {
    var folded = FoldedText()
    folded.bytes.reserveCapacity(part.count)
    var cache = ScalarFoldCache()
    var position = part.lowerBound
    let end = part.upperBound
    while position < end {
      if source[position] < 0x80 {
        var next = position + 1
        while next < end, source[next] < 0x80 { next += 1 }
        // A mark after the run composes with its last letter.
        if next < end, !startsChunk(source, at: next) { next -= 1 }
        appendASCII(source, position..<next, to: &folded)
        position = next
        if position < end, source[position] < 0x80 {
          position = appendChunk(source, at: position, base: part.lowerBound, end, &cache, &folded)
        }
      } else {
        position = appendChunk(source, at: position, base: part.lowerBound, end, &cache, &folded)
      }
    }
    return folded
  }

  private func appendASCII(_ source: [UInt8], _ range: Range<Int>, to folded: inout FoldedText) {
    for index in range {
      let byte = source[index]
      switch byte {
      case 0x41...0x5A: folded.bytes.append(byte | 0x20)
      case 0x09: folded.bytes.append(0x20)
      default: folded.bytes.append(byte)
      }
    }
  }

  private func startsChunk(_ source: [UInt8], at position: Int) -> Bool {
    let scalar = UTF8Scalar(source, at: position).scalar
    if Self.isOftenFoldedToItself(scalar.value) { return true }
    return icu_normalizer_has_boundary_before(casefold, Int32(bitPattern: scalar.value))
  }

  /// Appends the folding of one chunk: a scalar and the marks that belong to it.
  private func appendChunk(
    _ source: [UInt8], at start: Int, base: Int, _ end: Int, _ cache: inout ScalarFoldCache,
    _ folded: inout FoldedText
  ) -> Int {
    let first = UTF8Scalar(source, at: start)
    var next = start + first.count
    while next < end, source[next] >= 0x80, !startsChunk(source, at: next) {
      next += UTF8Scalar(source, at: next).count
    }
    if next > start + first.count {
      next = Self.endWithoutIgnorables(source, start + first.count, next)
    }
    let isOneScalar = next == start + first.count
    if isOneScalar, Self.isOftenFoldedToItself(first.scalar.value) {
      folded.bytes.append(contentsOf: source[start..<next])
      return next
    }
    let before = folded.bytes.count
    if isOneScalar {
      cache.append(first.scalar, to: &folded.bytes, or: foldScalar)
    } else {
      folded.bytes.append(contentsOf: foldChunk(Array(source[start..<next])))
    }
    let after = folded.bytes.count
    // A scalar that folded to one of as many bytes maps byte by byte; anything else (ß to ss)
    // maps as a whole.
    if !isOneScalar || after - before != next - start
      || UTF8Scalar(folded.bytes, at: before).count != next - start
    {
      folded.append(
        FoldedText.Edit(folded: before..<after, original: (start - base)..<(next - base)))
    }
    return next
  }

  /// The end of a chunk less the invisible characters at its end, which fold to nothing and belong
  /// to no character; those inside it do not keep a mark from its letter.
  private static func endWithoutIgnorables(_ source: [UInt8], _ first: Int, _ end: Int) -> Int {
    var position = first
    var visible = first
    while position < end {
      let scalar = UTF8Scalar(source, at: position)
      position += scalar.count
      if !scalar.scalar.properties.isDefaultIgnorableCodePoint { visible = position }
    }
    return visible
  }

  private func foldScalar(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch ScalarClass(scalar) {
    case .dash: [UInt8(ascii: "-")]
    case .apostrophe: [UInt8(ascii: "'")]
    case .middleDot: Array("\u{B7}".utf8)
    case .lineBreak: [0x0A]
    default: foldChunk(Array(String(scalar).utf8))
    }
  }

  private func foldChunk(_ utf8: [UInt8]) -> [UInt8] {
    let text = String(decoding: utf8, as: UTF8.self)
    // ICU fails here only when memory runs out; the text itself is then the best folding there is.
    var result = (try? NormalForm.nfkcCasefold.normalize(text)) ?? text
    if marks == .dropped { result = MarkStripper.strip(result) }
    // Compatibility can bring a space or a dash back: U+FF0D, U+2011, U+FE63.
    return result.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch ScalarClass(scalar) {
      case .dash: [UInt8(ascii: "-")]
      case .apostrophe: [UInt8(ascii: "'")]
      case .middleDot: Array("\u{B7}".utf8)
      case .space: [0x20]
      default: Array(String(scalar).utf8)
      }
    }
  }

  /// Unified Han, Hangul syllables and kana that nothing composes with on the left.
  private static func isOftenFoldedToItself(_ value: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3041...0x3096).contains(value)
      || (0x30A1...0x30FA).contains(value) || (0xAC00...0xD7A3).contains(value)
      || value == 0x3001 || value == 0x3002 || (0x201C...0x201D).contains(value)
  }
}
