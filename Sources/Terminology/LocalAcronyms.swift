internal import UnicodeText

/// Acronyms that a text defines itself: "the Palestinian Red Crescent (PRC)".
struct LocalAcronyms {
  /// From the letters to the words before the bracket.
  private(set) var expansions: [String: String] = [:]

  init(_ bytes: [UInt8]) {
    let around = TextNeighborhood(bytes: bytes)
    var position = 0
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "(")) {
      position = open + 1
      var end = position
      while end < bytes.count, end - position < 8, (0x41...0x5A).contains(bytes[end]) { end += 1 }
      guard end - position >= 2, end < bytes.count, bytes[end] == UInt8(ascii: ")") else {
        continue
      }
      let letters = around.text(position..<end)
      if let expansion = Self.expansion(of: letters, before: open, around) {
        expansions[letters] = expansion
      }
    }
  }

  /// The shortest run of words before the bracket whose initials spell the letters.
  private static func expansion(
    of letters: String, before open: Int, _ around: TextNeighborhood
  ) -> String? {
    var start = open
    for count in 1...(letters.count + 4) {
      guard let word = around.word(before: start), word.separator.count <= 2,
        !word.separator.contains(where: { ".,;:!?".contains($0) })
      else { return nil }
      start = word.range.lowerBound
      let text = around.text(start..<open).split(whereSeparator: \.isNewline)
        .joined(separator: " ").trimmingSpaces
      if count >= letters.count, Acronym.spells(letters.lowercased(), text) { return text }
    }
    return nil
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmingSpaces: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
