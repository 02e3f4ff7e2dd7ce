internal import Terminology
internal import UnicodeText

/// Writes equivalents above the terms, in HTML's ruby markup; brackets show where ruby is unknown.
struct RubyStyle {
  let writer: EquivalentWriter
  let mentions: Mentions

  func write(_ document: AnnotatedDocument) -> [UInt8] {
    let insertions = mentions.select(document.result.annotations).flatMap { annotation in
      let language = annotation.equivalents.first?.language.written ?? ""
      return [
        InlineStyle.Insertion(offset: annotation.range.lowerBound, text: OwnMarkup.rubyStart),
        InlineStyle.Insertion(
          offset: annotation.range.upperBound,
          text: OwnMarkup.rubyMiddle + " lang=\"\(language)\">"
            + escapedForHTML(writer.text(annotation))
            + "</rt>" + OwnMarkup.rubyEnd),
      ]
    }
    return apply(insertions, to: document.text)
  }

  /// In the order given: an end comes before the start of the next term at the same place.
  private func apply(_ insertions: [InlineStyle.Insertion], to text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for insertion in insertions {
      result += text[position..<max(position, insertion.offset)]
      result += insertion.text.utf8
      position = max(position, insertion.offset)
    }
    return result + text[position...]
  }
}

/// The text with what HTML gives a meaning to written as references.
func escapedForHTML(_ text: some StringProtocol) -> String {
  var escaped = ""
  for character in text.unicodeScalars {
    switch character {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    default: escaped.unicodeScalars.append(character)
    }
  }
  return escaped
}
