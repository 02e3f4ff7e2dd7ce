public import GlossaryModel
public import Terminology
public import UnicodeText

/// A text with its annotations, ready to be written in any style.
public struct AnnotatedDocument: Sendable {
  public var name: String
  public var text: [UInt8]
  public var language: LanguageTag
  public var targets: [LanguageTag]
  public var date: PartialDate
  public var result: AnnotatedText

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
    let answered = annotations.filter { !$0.equivalents.isEmpty }
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
