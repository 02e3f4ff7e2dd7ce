/// The markup of the ruby and footnote styles, which names Dragoman so that it can be taken out exactly.
enum OwnMarkup {
  static let rubyStart = "<ruby class=\"dragoman\">"
  static let rubyMiddle = "<rp> (</rp><rt"
  static let rubyEnd = "<rp>)</rp></ruby>"
  static let noteStart = "[^dragoman-"
  /// Before the first note at the end of the text.
  static let notesStart = "\n\n[^dragoman-1]: "

  /// The text without ruby and footnotes that Dragoman wrote.
  static func strip(_ text: [UInt8]) -> [UInt8] {
    guard contains(text, "dragoman") else { return text }
    return stripFootnotes(stripRuby(text))
  }

  private static func stripRuby(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text[...]
    while let start = rest.firstRange(of: Array(rubyStart.utf8)) {
      let inner = rest[start.upperBound...]
      guard let middle = inner.firstRange(of: Array(rubyMiddle.utf8)),
        let end = inner[middle.upperBound...].firstRange(of: Array(rubyEnd.utf8))
      else { break }
      result += rest[..<start.lowerBound]
      result += inner[..<middle.lowerBound]
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  private static func stripFootnotes(_ text: [UInt8]) -> [UInt8] {
    guard let notes = text.firstRange(of: Array(notesStart.utf8)) else { return text }
    var result: [UInt8] = []
    var rest = text[..<notes.lowerBound]
    while let start = rest.firstRange(of: Array(noteStart.utf8)),
      let end = rest[start.upperBound...].firstIndex(of: UInt8(ascii: "]"))
    {
      result += rest[..<start.lowerBound]
      rest = rest[(end + 1)...]
    }
    return result + rest
  }

  private static func contains(_ text: [UInt8], _ word: String) -> Bool {
    text.firstRange(of: Array(word.utf8)) != nil
  }
}
