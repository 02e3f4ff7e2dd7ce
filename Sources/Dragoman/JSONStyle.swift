internal import GlossaryModel
internal import Terminology
internal import UnicodeText

/// Writes annotations as the JSON object of the command-line contract.
struct JSONStyle {
  let writer: EquivalentWriter
  let mentions: Mentions

  /// One line; `id` is a JSON value that is put first.
  func object(_ document: AnnotatedDocument, id: String? = nil) -> String {
    var cursor = LineIndex.Cursor(LineIndex(document.text))
    let annotations = document.result.annotations
    let shown = mentions == .all ? annotations : mentions.select(annotations)
    var fields: [(String, JSONText)] = id.map { [("id", .raw($0))] } ?? []
    fields += [
      ("document", .string(document.name)), ("language", .string(document.language.written)),
      ("target", target(document)), ("date", .string(document.date.description)),
      (
        "annotations",
        .array(shown.map { self.annotation($0, cursor.position(of: $0.range.lowerBound)) })
      ),
      ("unglossed", .array(document.result.unglossed.map { name($0) })),
    ]
    return JSONText.object(fields).text
  }

  private func target(_ document: AnnotatedDocument) -> JSONText {
    if document.targets.count == 1, let target = document.targets.first {
      return .string(target.written)
    }
    return .array(document.targets.map { .string($0.written) })
  }

  private func annotation(
    _ annotation: Annotation, _ position: LineIndex.Position
  ) -> JSONText {
    .object([
      ("start", .number(annotation.range.lowerBound)),
      ("end", .number(annotation.range.upperBound)),
      ("line", .number(position.line)), ("column", .number(position.column)),
      ("text", .string(annotation.text)), ("concept", .string(annotation.concept)),
      ("kind", .string(annotation.kind.rawValue)), ("glossary", .string(annotation.glossary)),
      ("term", .string(annotation.term)), ("status", .string(annotation.status.rawValue)),
      ("form", .string(annotation.form.rawValue)), ("first", .bool(annotation.isFirst)),
      ("equivalents", .array(annotation.equivalents.map { equivalent($0, annotation) })),
    ])
  }

  private func equivalent(_ equivalent: Equivalent, _ annotation: Annotation) -> JSONText {
    var fields: [(String, JSONText)] = [
      ("term", .string(equivalent.text)), ("language", .string(equivalent.language.written)),
      ("status", .string(equivalent.status.rawValue)),
      ("origin", .string(equivalent.origin.rawValue)),
    ]
    if let reading = writer.reading(of: equivalent, annotation) {
      fields.append(("reading", .string(reading)))
    }
    return .object(fields)
  }

  private func name(_ name: UnglossedName) -> JSONText {
    var fields: [(String, JSONText)] = [
      ("text", .string(name.text)), ("count", .number(name.count)),
      ("start", .number(name.range.lowerBound)), ("end", .number(name.range.upperBound)),
    ]
    if let suspect = name.suspect { fields.append(("suspect", .string(suspect))) }
    return .object(fields)
  }
}
