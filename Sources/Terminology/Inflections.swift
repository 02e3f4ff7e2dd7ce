internal import Matching
internal import UnicodeText

/// The terms of a glossary that are found in every inflected form, by the stems of their words.
struct Inflections: Sendable {
  let index: TermIndex
  let references: PatternReferences
  let language: LanguageTag

  /// The matches in a text, as of its own tokens.
  func matches(in tokens: [Token], of folded: [UInt8], edges: EdgeRules) -> [TermIndex.Match] {
    guard let stemmer = Stemmer(language) else { return [] }
    let stemmed = StemmedText(tokens, of: folded, stemmer: stemmer)
    return index.matches(in: stemmed.tokens, of: stemmed.bytes, edges: edges)
  }
}
