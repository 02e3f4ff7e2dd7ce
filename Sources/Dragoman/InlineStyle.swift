internal import Terminology
internal import UnicodeText

/// Writes equivalents in brackets behind the terms, "Qin Gang (秦刚)", and takes them out again.
///
/// Text of scripts with full-width brackets gets those: 秦刚（Qin Gang）.
struct InlineStyle {
  /// Behind a bracket it says that Dragoman wrote it: invisible, and of no effect on line breaks at
  /// spaces.
  ///
  /// Files changed in place carry it, so that removal does not depend on the glossary.
  static let mark = "\u{2060}"

  /// An insertion into a text.
  struct Insertion: Equatable {
    var offset: Int
    var text: String
  }

  let writer: EquivalentWriter
  let mentions: Mentions
  let marks: Bool

  func insertions(_ document: AnnotatedDocument) -> [Insertion] {
    let around = document.text
    return mentions.select(document.result.annotations).compactMap { annotation in
      let text = writer.text(annotation)
      // A bracket that does not close could not be taken out again.
      guard Self.isBalanced(text) else { return nil }
      return Insertion(
        offset: Self.place(after: annotation.range, around),
        text: Self.bracket(text, behind: annotation.range, around) + (marks ? Self.mark : ""))
    }
  }

  static func apply(_ insertions: [Insertion], to text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + insertions.reduce(0) { $0 + $1.text.utf8.count })
    var position = 0
    for insertion in insertions.sorted(by: { $0.offset < $1.offset }) {
      result += text[position..<insertion.offset]
      result += insertion.text.utf8
      position = insertion.offset
    }
    return result + text[position...]
  }

  /// Behind the term and its possessive ending: "Wang Yi's (王毅) visit".
  static func place(after range: Range<Int>, _ text: [UInt8]) -> Int {
    for ending in ["'s", "’s"] where text[range.upperBound...].starts(with: ending.utf8) {
      let end = range.upperBound + ending.utf8.count
      let isWhole =
        end == text.count || !ScalarClass(UTF8Scalar(text, at: end).scalar).isText
      if isWhole { return end }
    }
    return range.upperBound
  }

  static func bracket(_ text: String, behind range: Range<Int>, _ source: [UInt8]) -> String {
    let last = ScalarClass(UTF8Scalar(source, before: range.upperBound).scalar)
    switch last {
    case .han, .hiragana, .katakana: return "（\(text)）"
    default: return " (\(text))"
    }
  }

  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for character in text {
      if character == "(" || character == "（" { depth += 1 }
      if character == ")" || character == "）" { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
