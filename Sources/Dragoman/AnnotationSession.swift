public import GlossaryModel
internal import Terminology
internal import UnicodeText

/// Glossaries made ready for one request: it annotates any number of texts.
public struct AnnotationSession: Sendable {
  private let glossary: CompiledGlossary
  private let annotator: Annotator
  private let request: AnnotationRequest
  private let writer: EquivalentWriter

  /// Ids that stand in more than one of the glossaries; the first one counts.
  public var shadowedConcepts: [String] { glossary.shadowed }

  /// Compiles the glossaries.
  ///
  /// - Throws: `ICUError` where ICU lacks something that the request needs.
  public init(
    _ glossaries: [Glossary], _ request: AnnotationRequest,
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws {
    self.request = request
    glossary = try CompiledGlossary(glossaries, language: request.language)
    annotator = try Annotator(
      glossary,
      options: Annotator.Options(
        targets: request.targets, date: request.date, profile: request.profile,
        overlaps: request.overlaps, progress: progress))
    writer = try EquivalentWriter(
      reading: request.reading, familyNames: FamilyNames(glossary.concepts))
  }

  /// Finds the terms of a text.
  public func annotate(_ text: [UInt8], name: String) -> AnnotatedDocument {
    AnnotatedDocument(
      name: name, text: text, language: request.language, targets: request.targets,
      date: request.date, result: annotator.annotate(text))
  }

  /// A text with its annotations in the style asked for, and what was found in it.
  ///
  /// - Parameters:
  ///   - text: valid UTF-8, annotated before or not.
  ///   - name: what to call it in the output.
  ///   - marks: whether brackets get an invisible mark, by which they can be taken out without a
  ///     glossary.
  /// - Returns: the output as UTF-8, and the document that it was written from.
  /// - Throws: `ICUError` where ICU cannot sort the rows of the list style.
  public func write(
    _ text: [UInt8], name: String, marks: Bool = false
  ) throws -> (output: [UInt8], document: AnnotatedDocument) {
    switch request.style {
    case .inline: return writeInline(OwnMarkup.strip(text), name, marks)
    case .ruby:
      let document = annotate(removing(text), name: name)
      return (RubyStyle(writer: writer, mentions: mentions).write(document), document)
    case .footnote:
      let document = annotate(removing(text), name: name)
      return (FootnoteStyle(writer: writer, mentions: mentions).write(document), document)
    case .list:
      let document = annotate(text, name: name)
      return (try ListStyle(writer: writer, order: request.listOrder).write(document), document)
    case .html:
      let document = annotate(text, name: name)
      return (try HTMLStyle(writer: writer, mentions: mentions).write(document), document)
    case .json, .jsonl:
      let document = annotate(text, name: name)
      return (
        Array((JSONStyle(writer: writer, mentions: mentions).object(document) + "\n").utf8),
        document
      )
    }
  }

  /// The JSON object of one line of a JSON Lines stream.
  public func line(id: String, text: String, name: String) -> String {
    let document = annotate(Array(text.utf8), name: name)
    return JSONStyle(writer: writer, mentions: mentions).object(document, id: id)
  }

  /// The text as it was before Dragoman annotated it.
  ///
  /// Marked brackets are taken out; where there are none, those that read as this session would write them.
  public func removing(_ text: [UInt8]) -> [UInt8] {
    let text = OwnMarkup.strip(text)
    let groups = InlineGroup.all(in: text)
    let marked = groups.flatMap(\.flattened).filter(\.isMarked)
    return InlineGroup.remove(
      marked.isEmpty ? recognizer.recognize(groups, in: text) : marked, from: text
    )
    .text
  }

  private var recognizer: InlineRecognizer {
    InlineRecognizer(glossary: glossary, annotator: annotator)
  }

  private var mentions: Mentions {
    if let mentions = request.mentions { return mentions }
    switch request.style {
    case .inline, .ruby, .footnote: return .first
    case .list, .html, .json, .jsonl: return .all
    }
  }

  private func writeInline(
    _ text: [UInt8], _ name: String, _ marks: Bool
  ) -> (output: [UInt8], document: AnnotatedDocument) {
    let groups = InlineGroup.all(in: text)
    let marked = groups.flatMap(\.flattened).filter(\.isMarked)
    let existing = recognizer.recognize(groups.filter { !$0.isMarked }, in: text)
      .filter { group in !marked.contains { $0.range.overlaps(group.range) } }
    let removed = (marked + existing).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let (base, places) = InlineGroup.remove(removed, from: text)
    let document = annotate(base, name: name)
    // Brackets that stand there already stay as they are. Those without a mark may be the author's own:
    // new ones are then marked, so that removal takes out no others.
    let kept = zip(removed, places).filter { !$0.0.isMarked }.map { group, place in
      InlineStyle.Insertion(
        offset: place, text: String(decoding: text[group.range], as: UTF8.self))
    }
    // The same where the text has the mark's character for reasons of its own.
    let needsMarks =
      !kept.isEmpty || !marked.isEmpty || ByteSearch(InlineStyle.mark).first(in: base) != nil
    let style = InlineStyle(writer: writer, mentions: mentions, marks: marks || needsMarks)
    let taken = Set(kept.map(\.offset))
    let new = style.insertions(document).filter { !taken.contains($0.offset) }
    return (InlineStyle.apply(kept + new, to: base), document)
  }
}
