internal import GlossaryModel
internal import Matching
internal import UnicodeText

/// Why a term was not even considered in a text.
public enum TermDiagnosis: Hashable, Sendable {
  /// No concept has the term in the language of the text; where there are any, these have it in others.
  case notInGlossary(otherLanguages: [String])
  /// The text does not have it.
  case notInText
  /// The text has it only inside longer words: each with its place in UTF-8 byte offsets.
  case insideWords([InsideWord])
  /// The text has it as a term; `AnnotatedText.decisions` says what became of it.
  case considered

  /// A longer word that a term was found in.
  public struct InsideWord: Hashable, Sendable {
    /// The whole word as the text writes it.
    public let word: String
    /// The place of the whole word, as UTF-8 byte offsets in the text.
    public let range: Range<Int>
  }
}

extension CompiledGlossary {
  /// Says why a term that a person expected was not found.
  ///
  /// - Parameters:
  ///   - term: the term as the person writes it.
  ///   - text: valid UTF-8.
  /// - Returns: `considered` if the term stands in the text by itself, else why it was passed over.
  public func diagnose(_ term: String, in text: [UInt8]) -> TermDiagnosis {
    let wanted = folder.fold(term)
    var languages: Set<String> = []
    var isKnown = false
    for concept in concepts {
      for candidate in concept.terms where folder.fold(candidate.text) == wanted {
        if candidate.language.rank(for: language) != nil {
          isKnown = true
        } else {
          languages.insert(candidate.language.written)
        }
      }
    }
    let tokens = Tokenizer().tokens(of: folder.fold(Array(term.utf8)))
    let isPattern =
      tokens.isEmpty
      ? false : !index.matches(in: tokens, of: folder.fold(Array(term.utf8)).bytes).isEmpty
    guard isKnown || isPattern else { return .notInGlossary(otherLanguages: languages.sorted()) }
    let folded = folder.fold(text)
    let search = ByteSearch(wanted)
    var words: [TermDiagnosis.InsideWord] = []
    var position = 0
    while let found = search.first(in: folded.bytes, from: position) {
      let place = folded.originalRange(of: found)
      let whole = word(around: place, text)
      if whole == place { return .considered }
      words.append(
        TermDiagnosis.InsideWord(word: String(decoding: text[whole], as: UTF8.self), range: whole))
      position = found.upperBound
    }
    return words.isEmpty ? .notInText : .insideWords(words)
  }

  private func word(around range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, case let before = UTF8Scalar(text, before: start),
      ScalarClass(before.scalar) == .word, ScalarClass(UTF8Scalar(text, at: start).scalar) == .word
    {
      start -= before.count
    }
    var end = range.upperBound
    while end < text.count, case let next = UTF8Scalar(text, at: end),
      ScalarClass(next.scalar) == .word, ScalarClass(UTF8Scalar(text, before: end).scalar) == .word
    {
      end += next.count
    }
    return start..<end
  }
}
