public import GlossaryModel
public import Terminology
public import UnicodeText

/// A text with its annotations, ready to be written in any style.
public struct AnnotatedDocument: Sendable {
  /// What the output calls it: a path as the person gave it, or `-` for standard input.
  public var name: String
  /// Valid UTF-8; the places in `result` are byte offsets in it.
  public var text: [UInt8]
  /// The language that `text` is written in.
  public var language: LanguageTag
  /// The languages of the equivalents, in the order to write them.
  public var targets: [LanguageTag]
  /// The day that the text speaks of: it decides who holds an office.
  public var date: PartialDate
  /// The terms and unglossed names of `text`.
  public var result: AnnotatedText

  /// A document whose `result` was found in this very `text`.
  public init(
    name: String, text: [UInt8], language: LanguageTag, targets: [LanguageTag],
    date: PartialDate, result: AnnotatedText
  ) {
    self.name = name
    self.text = text
    self.language = language
    self.targets = targets
    self.date = date
    self.result = result
  }
}

/// Which mentions of a concept are annotated.
public enum Mentions: String, CaseIterable, Sendable {
  /// Where the text first says something that has a new equivalent.
  case first
  case all

  /// The annotations that are written, in order of their places.
  func select(_ annotations: [Annotation]) -> [Annotation] {
    // G7 in Chinese text is G7 in English.
    let answered = annotations.filter { annotation in
      !annotation.equivalents.allSatisfy { $0.text == annotation.text }
    }
    guard self == .first else { return answered }
    var given: [String: [String]] = [:]
    return answered.filter { annotation in
      // 布林肯 is said with 安东尼·布林肯; 中华人民共和国 is not with 中国.
      let texts = annotation.equivalents.map(\.text).joined(separator: "\n")
      let known = given[annotation.concept] ?? []
      if known.contains(where: { $0.contains(texts) }) { return false }
      given[annotation.concept] = known + [texts]
      return true
    }
  }
}
