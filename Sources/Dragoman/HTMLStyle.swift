internal import GlossaryModel
internal import Terminology
internal import UnicodeText

/// Writes a page of its own: the text with its terms marked, equivalents on hover or focus, and the
/// list of terms below.
///
/// It needs no network and no script.
struct HTMLStyle {
  let writer: EquivalentWriter
  let mentions: Mentions

  func write(_ document: AnnotatedDocument) throws -> [UInt8] {
    let list = try ListStyle(writer: writer, order: .appearance).write(document)
    let rows = String(decoding: list, as: UTF8.self).split(separator: "\n").map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      let targets = zip(cells.dropFirst(), document.targets)
        .map { "<td lang=\"\($1.written)\">\(escapedForHTML($0))</td>" }.joined()
      return
        "<tr><td lang=\"\(document.language.written)\">\(escapedForHTML(cells[0]))</td>\(targets)</tr>"
    }
    let headings = ([document.language] + document.targets)
      .map { "<th scope=\"col\">\(escapedForHTML($0.written))</th>" }.joined()
    let page = """
      <!DOCTYPE html>
      <html lang="\(document.language.written)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escapedForHTML(document.name))</title>
      <style>
      \(Self.css)
      </style>
      </head>
      <body>
      <main>
      \(body(document))
      </main>
      <section aria-label="Terms">
      <table>
      <thead><tr>\(headings)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      <p class="note">\(note(document))</p>
      </section>
      </body>
      </html>

      """
    return Array(page.utf8)
  }

  private func note(_ document: AnnotatedDocument) -> String {
    let converted = document.result.annotations.contains {
      $0.equivalents.contains { $0.origin == .converted }
    }
    let mark = "\(EquivalentWriter.convertedMark) converted from another script, not confirmed. "
    return (converted ? mark : "") + "Text dated \(document.date.description)."
  }

  private func body(_ document: AnnotatedDocument) -> String {
    var html = ""
    var position = 0
    for annotation in mentions.select(document.result.annotations)
    where annotation.range.lowerBound >= position {
      html += text(document, position..<annotation.range.lowerBound)
      let equivalent = escapedForHTML(writer.text(annotation))
      let language = annotation.equivalents.first?.language.written ?? ""
      let kind = annotation.kind.rawValue
      html +=
        "<span class=\"term \(kind)\" tabindex=\"0\" data-concept=\"\(escapedForHTML(annotation.concept))\">"
        + text(document, annotation.range)
        + "<span class=\"equivalent\" role=\"tooltip\" lang=\"\(language)\">\(equivalent)</span></span>"
      position = annotation.range.upperBound
    }
    html += text(document, position..<document.text.count)
    return "<p>" + html + "</p>"
  }

  /// Blank lines part paragraphs; single line breaks stay as they are.
  private func text(_ document: AnnotatedDocument, _ range: Range<Int>) -> String {
    let text = escapedForHTML(String(decoding: document.text[range], as: UTF8.self))
    return text.split(separator: "\n\n", omittingEmptySubsequences: false)
      .joined(separator: "</p>\n<p>")
  }

  private static let css = """
    :root { color-scheme: light dark; --line: #8a6d3b; --back: #fffdf7; --ink: #1d1b16; --tip: #1d1b16; --tip-ink: #fffdf7; }
    @media (prefers-color-scheme: dark) { :root { --line: #d9b56b; --back: #1b1a17; --ink: #ece7dc; --tip: #ece7dc; --tip-ink: #1b1a17; } }
    body { background: var(--back); color: var(--ink); font: 1.1rem/1.75 Georgia, "Noto Serif", "Noto Serif CJK SC", "Songti SC", serif; margin: 0; }
    main, section { max-width: 42rem; margin: 2.5rem auto; padding: 0 1.25rem; }
    main p { white-space: pre-line; }
    .term { border-bottom: 2px dotted var(--line); cursor: help; position: relative; }
    .term:focus { outline: 2px solid var(--line); outline-offset: 2px; }
    .equivalent { background: var(--tip); border-radius: .3rem; bottom: calc(100% + .2rem); color: var(--tip-ink); font: 1rem/1.4 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; left: 50%; opacity: 0; padding: .2rem .6rem; pointer-events: none; position: absolute; transform: translateX(-50%); visibility: hidden; white-space: nowrap; z-index: 1; }
    .term:hover .equivalent, .term:focus .equivalent { opacity: 1; visibility: visible; }
    table { border-collapse: collapse; font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; width: 100%; }
    th, td { border-bottom: 1px solid color-mix(in srgb, var(--ink) 20%, transparent); padding: .3rem .5rem .3rem 0; text-align: left; vertical-align: top; }
    .note { font: .85rem/1.5 system-ui, sans-serif; opacity: .75; }
    @media print { .equivalent { display: none; } }
    """
}
