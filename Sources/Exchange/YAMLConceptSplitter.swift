/// Cuts a glossary file into its header and the text of each concept, by lines.
///
/// Each concept can then be parsed by itself: a fault costs one concept, and memory holds the nodes of a
/// few concepts at a time.
struct YAMLConceptSplitter {
  /// A stretch of the file.
  struct Part: Equatable {
    /// The line, from 1, that the text begins at.
    var line: Int
    var bytes: Range<Int>
  }

  /// The lines before and after the concepts.
  var header: [Part] = []
  /// One part for each item of the list of concepts, with its `- `.
  var concepts: [Part] = []
  /// The file is not laid out line by line, so it can only be parsed whole.
  var isWhole = false

  init(_ source: [UInt8]) {
    var lines = LineWalker(source)
    var isInConcepts = false
    var indent: Int?
    var headerStart: (line: Int, byte: Int)? = (1, 0)
    while let line = lines.next() {
      let content = line.content
      if !isInConcepts {
        guard line.indent == 0, content.isListItem, header.isEmpty, concepts.isEmpty,
          headerHasNoKeys(source, upTo: line.start)
        else {
          if line.indent == 0, content.isConceptsKey {
            isInConcepts = true
            isWhole = !content.isConceptsKeyAlone
            indent = nil
            close(&headerStart, at: line.start)
          } else if headerStart == nil {
            headerStart = (line.number, line.start)
          }
          continue
        }
        isInConcepts = true
        close(&headerStart, at: line.start)
      }
      // Inside the list.
      if content.isBlankOrComment { continue }
      if content.isListItem, line.indent <= (indent ?? line.indent) {
        if indent == nil { indent = line.indent }
        finishConcept(at: line.start)
        concepts.append(Part(line: line.number, bytes: line.start..<line.start))
      } else if line.indent == 0, !content.isDocumentMark {
        finishConcept(at: line.start)
        isInConcepts = false
        headerStart = (line.number, line.start)
        if content.isConceptsKey { isWhole = true }
      } else if concepts.isEmpty, !content.isDocumentMark {
        isWhole = true
      }
    }
    if isInConcepts { finishConcept(at: source.count) }
    close(&headerStart, at: source.count)
  }

  private mutating func finishConcept(at end: Int) {
    guard let last = concepts.indices.last, concepts[last].bytes.isEmpty else { return }
    concepts[last].bytes = concepts[last].bytes.lowerBound..<end
  }

  private mutating func close(_ start: inout (line: Int, byte: Int)?, at end: Int) {
    guard let begun = start else { return }
    if begun.byte < end { header.append(Part(line: begun.line, bytes: begun.byte..<end)) }
    start = nil
  }

  private func headerHasNoKeys(_ source: [UInt8], upTo end: Int) -> Bool {
    var lines = LineWalker(Array(source[..<end]))
    while let line = lines.next() {
      if !line.content.isBlankOrComment, !line.content.isDocumentMark { return false }
    }
    return true
  }
}

/// Walks the lines of a file.
private struct LineWalker {
  struct Line {
    var number: Int
    var start: Int
    var indent: Int
    var content: Content
  }

  struct Content {
    let bytes: ArraySlice<UInt8>

    var isBlankOrComment: Bool { bytes.isEmpty || bytes.first == UInt8(ascii: "#") }
    var isListItem: Bool {
      bytes.first == UInt8(ascii: "-")
        && (bytes.count == 1 || bytes[bytes.startIndex + 1] == UInt8(ascii: " "))
    }
    var isDocumentMark: Bool { bytes.starts(with: "---".utf8) || bytes.starts(with: "...".utf8) }
    var isConceptsKey: Bool { bytes.starts(with: "concepts:".utf8) }
    /// Nothing but a comment follows the key.
    var isConceptsKeyAlone: Bool {
      let rest = bytes.dropFirst("concepts:".utf8.count).drop { $0 == 0x20 }
      return rest.isEmpty || rest.first == UInt8(ascii: "#")
    }
  }

  private let source: [UInt8]
  private var position = 0
  private var number = 0

  init(_ source: [UInt8]) {
    self.source = source
  }

  mutating func next() -> Line? {
    guard position < source.count else { return nil }
    let start = position
    while position < source.count, source[position] != 0x0A { position += 1 }
    var end = position
    if position < source.count { position += 1 }
    while end > start, source[end - 1] == 0x0D || source[end - 1] == 0x20 { end -= 1 }
    var content = start
    while content < end, source[content] == 0x20 { content += 1 }
    number += 1
    // A tab is a fault, but of the concept that it stands in.
    let isIndentedByTab = content == start && content < end && source[content] == 0x09
    return Line(
      number: number, start: start, indent: isIndentedByTab ? 1 : content - start,
      content: Content(bytes: source[content..<end]))
  }
}
