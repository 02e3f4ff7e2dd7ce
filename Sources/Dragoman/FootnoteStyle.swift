internal import Terminology

/// Writes a note mark behind each term and the equivalents in notes at the end (Markdown footnotes).
struct FootnoteStyle {
  let writer: EquivalentWriter
  let mentions: Mentions

  func write(_ document: AnnotatedDocument) -> [UInt8] {
    let annotations = mentions.select(document.result.annotations)
    guard !annotations.isEmpty else { return document.text }
    let marks = annotations.enumerated().map { index, annotation in
      InlineStyle.Insertion(
        offset: InlineStyle.place(after: annotation.range, document.text),
        text: "\(OwnMarkup.noteStart)\(index + 1)]")
    }
    let notes = annotations.enumerated().map { index, annotation in
      let term = annotation.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return "\(OwnMarkup.noteStart)\(index + 1)]: \(term): \(writer.text(annotation))\n"
    }
    return InlineStyle.apply(marks, to: document.text) + "\n\n".utf8 + notes.joined().utf8
  }
}
