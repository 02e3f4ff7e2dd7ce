/// The tokens of a text with each word cut down to its stem.
public struct StemmedText: Sendable {
  /// As many as the text's own tokens; offsets are into `bytes`.
  public let tokens: [Token]
  /// The stems end to end.
  public let bytes: [UInt8]

  /// Stems the words among the tokens of a folded text; what is no word stays as it is.
  public init(_ tokens: [Token], of folded: [UInt8], stemmer: Stemmer) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(folded.count)
    self.tokens = tokens.map { token in
      var stemmed = token
      stemmed.start = Int32(bytes.count)
      let word = token.comparedBytes(of: folded)
      let isWord = token.scalarClass == .word && !token.isDotted
      let stem = isWord ? stemmer.stem(word) : word
      bytes += stem
      stemmed.end = Int32(bytes.count)
      stemmed.isDotted = false
      if isWord { stemmed.hash = Token.hash(stem) }
      return stemmed
    }
    self.bytes = bytes
  }
}
