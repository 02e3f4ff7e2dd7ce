internal import GlossaryModel
internal import Terminology
internal import UnicodeText

/// Writes a glossary of what occurs in a text: the term, a tab, and its equivalent in each language.
struct ListStyle {
  let writer: EquivalentWriter
  let order: AnnotationRequest.ListOrder

  func write(_ document: AnnotatedDocument) throws -> [UInt8] {
    var seen: Set<String> = []
    var rows: [(source: String, targets: [String])] = []
    for annotation in document.result.annotations where !annotation.equivalents.isEmpty {
      let targets = document.targets.map { target in
        var one = annotation
        one.equivalents = annotation.equivalents.filter { $0.language == target }
        return writer.text(one)
      }
      let source = cell(annotation.form == .surname ? annotation.text : sourceText(annotation))
      guard seen.insert(([source] + targets).joined(separator: "\t")).inserted else { continue }
      rows.append((source, targets))
    }
    switch order {
    case .appearance: break
    case .source: rows = try sorted(rows, document.language) { $0.source }
    case .target:
      if let target = document.targets.first {
        rows = try sorted(rows, target) { $0.targets.first ?? "" }
      }
    }
    return rows.flatMap { Array(([$0.source] + $0.targets).joined(separator: "\t").utf8) + [0x0A] }
  }

  /// As the glossary writes it, so that plurals and capitals of a headline do not make rows of their own;
  /// an annotation that takes in its country is as the text has it.
  private func sourceText(_ annotation: Annotation) -> String {
    annotation.text.count > annotation.term.count + 2 ? annotation.text : annotation.term
  }

  private func cell(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func sorted(
    _ rows: [(source: String, targets: [String])], _ language: LanguageTag,
    by key: ((source: String, targets: [String])) -> String
  ) throws -> [(source: String, targets: [String])] {
    let collator = try Collator(language)
    return try rows.enumerated().sorted { left, right in
      let (a, b) = (key(left.element), key(right.element))
      if try collator.precedes(a, b) { return true }
      if try collator.precedes(b, a) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}
