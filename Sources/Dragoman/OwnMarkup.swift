internal import UnicodeText

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
    guard ByteSearch("dragoman").first(in: text) != nil else { return text }
    return stripFootnotes(stripRuby(text))
  }

  private static func stripRuby(_ text: [UInt8]) -> [UInt8] {
    let (starts, middles, ends) = (
      ByteSearch(rubyStart), ByteSearch(rubyMiddle), ByteSearch(rubyEnd)
    )
    var result: [UInt8] = []
    var position = 0
    while let start = starts.first(in: text, from: position),
      let middle = middles.first(in: text, from: start.upperBound),
      let end = ends.first(in: text, from: middle.upperBound)
    {
      result += text[position..<start.lowerBound]
      result += text[start.upperBound..<middle.lowerBound]
      position = end.upperBound
    }
    return result + text[position...]
  }

  private static func stripFootnotes(_ text: [UInt8]) -> [UInt8] {
    guard let notes = ByteSearch(notesStart).first(in: text) else { return text }
    let marks = ByteSearch(noteStart)
    var result: [UInt8] = []
    var position = 0
    while let start = marks.first(in: text, from: position, to: notes.lowerBound),
      let end = text[start.upperBound..<notes.lowerBound].firstIndex(of: UInt8(ascii: "]"))
    {
      result += text[position..<start.lowerBound]
      position = end + 1
    }
    return result + text[position..<notes.lowerBound]
  }
}
