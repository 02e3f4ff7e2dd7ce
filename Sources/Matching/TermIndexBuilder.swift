public import UnicodeText

/// Collects patterns and builds the index of them.
public struct TermIndexBuilder: ~Copyable {
  private var table: PrefixTable
  private var keys: [UInt8] = []
  private var keyStarts: [UInt32] = [0]
  private let folder: TextFolder
  private let tokenizer = Tokenizer()

  /// A builder that folds its patterns as the texts will be folded.
  ///
  /// - Parameters:
  ///   - folder: the folder that the searched texts go through too.
  ///   - expectedPatterns: about how many patterns will come; the builder grows past it.
  public init(folder: TextFolder, expectedPatterns: Int) {
    self.folder = folder
    table = PrefixTable(expectedPrefixes: expectedPatterns * 3)
  }

  /// How many different patterns were added.
  public var patternCount: Int { keyStarts.count - 1 }

  /// Adds a pattern and answers its number; the same folded pattern has the same number.
  ///
  /// A pattern with full stops ("St. Petersburg") has a second number, for its spelling without.
  /// Empty means that nothing of the pattern can be matched: it holds no letter, digit or ideograph,
  /// or a blank line.
  public mutating func add(_ pattern: String) -> [Int] {
    let folded = folder.fold(Array(pattern.utf8)).bytes
    guard var tokens = searchable(tokenizer.tokens(of: folded)) else { return [] }
    let number = insert(tokens, folded)
    guard tokens.contains(where: { $0.gap == .stop }) else { return [number] }
    for index in tokens.indices where tokens[index].gap == .stop { tokens[index].gap = .joiner }
    return [number, insert(tokens, folded)]
  }

  /// Adds a pattern by the stems of its words, for an index that is searched with `StemmedText`.
  public mutating func add(_ pattern: String, stemmer: Stemmer) -> [Int] {
    let folded = folder.fold(Array(pattern.utf8)).bytes
    let stemmed = StemmedText(tokenizer.tokens(of: folded), of: folded, stemmer: stemmer)
    guard let tokens = searchable(stemmed.tokens) else { return [] }
    return [insert(tokens, stemmed.bytes)]
  }

  /// The tokens of a pattern as they are compared; `nil` if nothing of it can be matched.
  private func searchable(_ tokens: [Token]) -> [Token]? {
    guard tokens.contains(where: { $0.scalarClass.isText }) else { return nil }
    var tokens = tokens
    tokens[0].gap = .adjacent
    return tokens.contains(where: { $0.gap == .separated }) ? nil : tokens
  }

  private mutating func insert(_ tokens: [Token], _ folded: [UInt8]) -> Int {
    var hash = PrefixTable.start(tokens[0].hash)
    table.markStart(hash)
    var key = tokens[0].comparedBytes(of: folded)
    for token in tokens.dropFirst() {
      table.markContinued(hash)
      hash = PrefixTable.extend(hash, gap: token.gap, token: token.hash)
      key.append(token.gap.rawValue)
      key.append(contentsOf: token.comparedBytes(of: folded))
    }
    let number = patternCount
    if let existing = table.end(number, at: hash) { return existing }
    keys.append(contentsOf: key)
    keyStarts.append(UInt32(keys.count))
    return number
  }

  /// The finished index.
  public consuming func build() -> TermIndex {
    TermIndex(patternCount: patternCount, table: table, keys: keys, keyStarts: keyStarts)
  }
}
