internal import UnicodeText

/// Looks around places of a text: the words before and after, sentences, lines.
struct TextNeighborhood {
  /// A word beside a place and what separates it.
  struct Neighbor {
    let text: String
    let range: Range<Int>
    let separator: String

    var folded: String { text.lowercased() }
    var isCapitalized: Bool { text.unicodeScalars.first?.properties.isUppercase == true }
    /// Only a space, or one line break, lies between.
    var isBesideInSentence: Bool {
      !separator.isEmpty && separator.allSatisfy(\.isWhitespace)
        && separator.filter(\.isNewline).count < 2
    }
  }

  let bytes: [UInt8]

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The word that ends before an offset, with at most eight characters between.
  func word(before offset: Int) -> Neighbor? {
    var end = offset
    for _ in 0..<8 {
      guard end > 0 else { return nil }
      let scalar = UTF8Scalar(bytes, before: end)
      if ScalarClass(scalar.scalar) == .word { break }
      end -= scalar.count
    }
    var start = end
    while start > 0 {
      let scalar = UTF8Scalar(bytes, before: start)
      guard ScalarClass(scalar.scalar) == .word else { break }
      start -= scalar.count
    }
    guard start < end else { return nil }
    return Neighbor(text: text(start..<end), range: start..<end, separator: text(end..<offset))
  }

  /// The word that begins after an offset, with at most eight characters between.
  func word(after offset: Int) -> Neighbor? {
    var start = offset
    for _ in 0..<8 {
      guard start < bytes.count else { return nil }
      let scalar = UTF8Scalar(bytes, at: start)
      if ScalarClass(scalar.scalar) == .word { break }
      start += scalar.count
    }
    var end = start
    while end < bytes.count {
      let scalar = UTF8Scalar(bytes, at: end)
      guard ScalarClass(scalar.scalar) == .word else { break }
      end += scalar.count
    }
    guard start < end else { return nil }
    return Neighbor(text: text(start..<end), range: start..<end, separator: text(offset..<start))
  }

  /// The bytes that are white space without a blank line, backwards from an offset.
  func skipSpaces(before offset: Int) -> Int {
    var position = offset
    var lineBreaks = 0
    while position > 0 {
      let scalar = UTF8Scalar(bytes, before: position)
      let scalarClass = ScalarClass(scalar.scalar)
      if scalarClass == .lineBreak {
        // CRLF is one.
        if scalar.scalar != "\r" || bytes[position...].first != 0x0A { lineBreaks += 1 }
        if lineBreaks > 1 { return offset }
      } else if scalarClass != .space {
        break
      }
      position -= scalar.count
    }
    return position
  }

  /// The bytes that are white space without a blank line, onwards from an offset.
  func skipSpaces(after offset: Int) -> Int {
    var position = offset
    var lineBreaks = 0
    while position < bytes.count {
      let scalar = UTF8Scalar(bytes, at: position)
      let scalarClass = ScalarClass(scalar.scalar)
      if scalarClass == .lineBreak {
        if scalar.scalar != "\n" || position == 0 || bytes[position - 1] != 0x0D { lineBreaks += 1 }
        if lineBreaks > 1 { return offset }
      } else if scalarClass != .space {
        break
      }
      position += scalar.count
    }
    return position
  }

  /// Whether the text goes on in the same sentence for a while: no full stop, blank line or the like lies
  /// between.
  func sentence(around range: Range<Int>, abbreviations: Set<String>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 1000, !isSentenceEnd(before: start, abbreviations) {
      start -= UTF8Scalar(bytes, before: start).count
    }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < 1000,
      !isSentenceEnd(before: end + 1, abbreviations) || end == range.upperBound
    {
      end += UTF8Scalar(bytes, at: end).count
    }
    return start..<min(end, bytes.count)
  }

  private func isSentenceEnd(before offset: Int, _ abbreviations: Set<String>) -> Bool {
    guard offset > 0, offset <= bytes.count else { return true }
    switch bytes[offset - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0x0A:
      return offset > 1
        && (bytes[offset - 2] == 0x0A
          || bytes[offset - 2] == 0x0D && offset > 2 && bytes[offset - 3] == 0x0A)
    case UInt8(ascii: "."):
      guard
        offset == bytes.count || bytes[offset] == 0x20 || bytes[offset] == 0x0A
          || bytes[offset] == 0x0D
      else { return false }
      guard let word = word(before: offset), word.separator == "." else { return true }
      return word.text.count > 1 && !abbreviations.contains(word.folded)
    case 0x82:  // 。
      return offset >= 3 && bytes[offset - 3] == 0xE3 && bytes[offset - 2] == 0x80
    case 0x81, 0x9F:  // ！ ？
      return offset >= 3 && bytes[offset - 3] == 0xEF && bytes[offset - 2] == 0xBC
    default: return false
    }
  }

  /// Those of some words, written in small ASCII letters, that the text has in just these letters.
  func words(among wanted: Set<String>) -> Set<String> {
    guard !wanted.isEmpty else { return [] }
    var found: Set<String> = []
    var start: Int?
    var isSmall = true
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0x20
      if (0x61...0x7A).contains(byte) {
        if start == nil { start = index }
      } else if byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) {
        if start == nil { start = index }
        isSmall = false
      } else if let begun = start {
        if isSmall, index - begun < 24 {
          let word = text(begun..<index)
          if wanted.contains(word) { found.insert(word) }
        }
        (start, isSmall) = (nil, true)
      }
    }
    return found
  }

  /// How much a capital letter says at a place.
  enum CapitalEvidence: Equatable {
    /// Running text inside a sentence: a capital means a name.
    case inside
    /// Any word has a capital here.
    case sentenceStart, allCapitals, titleCase
  }

  func capitalEvidence(at range: Range<Int>, abbreviations: Set<String>) -> CapitalEvidence {
    let line = line(around: range)
    let capitals = LineCapitals(bytes, line)
    if capitals.isAllCapitals { return .allCapitals }
    if text(range) == text(range).uppercased(), capitalizedRun(around: range) >= 4 {
      return .allCapitals
    }
    if capitals.isTitleCase, capitals.words < 25 { return .titleCase }
    return isSentenceStart(range.lowerBound, abbreviations) ? .sentenceStart : .inside
  }

  /// How many words in a row are all in capitals, a place's own word among them: "TELL US ALL ABOUT IT".
  private func capitalizedRun(around range: Range<Int>) -> Int {
    func isShouted(_ word: Neighbor) -> Bool {
      word.isBesideInSentence && word.text.contains(where: \.isLetter)
        && word.text == word.text.uppercased()
    }
    var count = 1
    var place = range
    while count < 8, let word = word(before: place.lowerBound), isShouted(word) {
      count += 1
      place = word.range
    }
    place = range
    while count < 8, let word = word(after: place.upperBound), isShouted(word) {
      count += 1
      place = word.range
    }
    return count
  }

  /// The line that a place lies in, or as much of it as matters: texts without line breaks exist.
  func line(around range: Range<Int>) -> Range<Int> {
    let reach = 2000
    var start = range.lowerBound
    let first = max(0, start - reach)
    while start > first, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = range.upperBound
    let last = min(bytes.count, end + reach)
    while end < last, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  /// Whether one of some words, written in small ASCII letters, is in a part of the text.
  func hasWord(among wanted: Set<String>, in part: Range<Int>) -> Bool {
    var word: [UInt8] = []
    for position in part.lowerBound...part.upperBound {
      let byte = position < part.upperBound ? bytes[position] | 0x20 : 0
      if (0x61...0x7A).contains(byte) {
        word.append(byte)
      } else if !word.isEmpty {
        if wanted.contains(String(decoding: word, as: UTF8.self)) { return true }
        word.removeAll(keepingCapacity: true)
      }
    }
    return false
  }

  func isSentenceStart(_ offset: Int, _ abbreviations: Set<String>) -> Bool {
    var position = offset
    var sawLineBreak = false
    while position > 0 {
      let scalar = UTF8Scalar(bytes, before: position)
      switch ScalarClass(scalar.scalar) {
      case .space: position -= scalar.count
      case .lineBreak:
        if sawLineBreak && scalar.scalar == "\n" { return true }
        sawLineBreak = true
        position -= scalar.count
      case .punctuation, .apostrophe, .dash:
        switch scalar.scalar {
        case "“", "\"", "(", "[", "‘", "'", "*", "_", "#", ">", "«", "„", "（", "《", "「", "-", "•",
          "–", "—":
          position -= scalar.count
        case ".":
          guard let word = word(before: position), word.separator == "." else { return true }
          return word.text.count == 1 || !abbreviations.contains(word.folded)
        case "!", "?", ":", "…", "。", "！", "？", "：", "”", "|": return true
        default: return false
        }
      case .middleDot: position -= scalar.count
      default:
        // A short line before is a headline or an item of a list, so a new line begins a sentence.
        guard sawLineBreak else { return false }
        return line(around: position - 1..<position).count < 60
      }
    }
    return true
  }
}
