public import UnicodeText

/// Many terms, found in one pass over the tokens of a text.
///
/// A table of all prefixes of all patterns, keyed by running hashes. Each step is one probe; each hit is
/// verified byte by byte. Terms begin and end at token edges, so no term is ever found inside a word.
public struct TermIndex: Sendable {
  /// A pattern found at consecutive tokens.
  public struct Match: Hashable, Sendable {
    /// Indexes of the tokens, the last one included.
    public let tokens: ClosedRange<Int>
    /// What `TermIndexBuilder.add` returned for the pattern.
    public let pattern: Int
  }

  /// How many patterns there are.
  public let patternCount: Int

  let table: PrefixTable
  /// Pattern texts end to end, and where each begins.
  let keys: [UInt8]
  let keyStarts: [UInt32]

  /// Every pattern that occurs, at every place, in order of its first and then of its last token.
  ///
  /// - Parameters:
  ///   - tokens: the tokens of `folded`.
  ///   - folded: the folded text.
  ///   - edges: what may touch a match.
  /// - Returns: the matches, those that overlap included.
  public func matches(in tokens: [Token], of folded: [UInt8], edges: EdgeRules = EdgeRules())
    -> [Match]
  {
    var matches: [Match] = []
    for first in tokens.indices {
      var hash = PrefixTable.start(tokens[first].hash)
      guard table.mayStart(hash), var entry = table[hash] else { continue }
      guard edges.allowStart(at: first, in: tokens, of: folded) else { continue }
      var last = first
      while true {
        if let pattern = entry.pattern, equals(pattern, first...last, tokens, folded),
          edges.allowEnd(at: last, in: tokens, of: folded)
        {
          matches.append(Match(tokens: first...last, pattern: pattern))
        }
        last += 1
        guard entry.continues, last < tokens.count, tokens[last].gap != .separated else { break }
        hash = PrefixTable.extend(hash, gap: tokens[last].gap, token: tokens[last].hash)
        guard let next = table[hash] else { break }
        entry = next
      }
    }
    return matches
  }

  private func equals(
    _ pattern: Int, _ range: ClosedRange<Int>, _ tokens: [Token], _ folded: [UInt8]
  ) -> Bool {
    var position = Int(keyStarts[pattern])
    let end = Int(keyStarts[pattern + 1])
    for index in range {
      let token = tokens[index]
      if index > range.lowerBound {
        guard position < end, keys[position] == token.gap.rawValue else { return false }
        position += 1
      }
      for offset in Int(token.start)..<Int(token.end) {
        let byte = folded[offset]
        if token.isDotted, byte == UInt8(ascii: ".") { continue }
        guard position < end, keys[position] == byte else { return false }
        position += 1
      }
    }
    return position == end
  }
}
