import Matching
import TestSupport
import Testing
import UnicodeText

struct TermIndexTests {
  /// The places where patterns are found, marked in the text.
  private func found(_ patterns: [String], in text: String, edges: EdgeRules = EdgeRules()) throws
    -> String
  {
    let search = try Search(patterns)
    return MarkedText.mark(text, search.ranges(in: text, edges: edges).map(\.range))
  }

  @Test(arguments: [
    ("Qin Gang", "then ⟦Qin Gang⟧ said"),
    ("Qin Gang", "⟦QIN  GANG⟧ and ⟦Qin\nGang⟧ and ⟦Qin\r\n  Gang⟧"),
    ("Qin Gang", "⟦Ｑｉｎ　Ｇａｎｇ⟧, ⟦Qin\u{A0}Gang⟧, ⟦Qin-Gang⟧"),
    ("Qin Gang", "Qin, Gang; Qin\n\nGang; QinGang; Qing Gang; Qin Gangs"),
    ("Xi'an", "⟦Xi\u{2019}an⟧, ⟦Xi'an⟧, Xi an, Xi'and"),
    ("Asia-Pacific", "⟦Asia\u{2013}Pacific⟧, ⟦Asia Pacific⟧, ⟦Asia-\nPacific⟧, AsiaPacific"),
    ("US", "⟦US⟧, ⟦U.S.⟧'s, USA, bus, the ⟦U.S.⟧ (⟦US⟧)"),
    ("U.S.", "⟦US⟧ and ⟦U.S.⟧"),
    ("St. Petersburg", "⟦St. Petersburg⟧ and ⟦St Petersburg⟧"),
    ("中国", "⟦中国⟧5G和Windows⟦中国⟧版，⟦中\n国⟧"),
    ("Türkiye", "⟦Tu\u{308}rkiye⟧ and ⟦TÜRKIYE⟧, not TÜRKİYE, Turkiye"),
    ("한국", "⟦\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}⟧"),
    ("安东尼·布林肯", "⟦安东尼•布林肯⟧、⟦安东尼・布林肯⟧、安东尼布林肯"),
    ("𠮷野", "😀𠮷⟦𠮷野⟧家"),
  ])
  func `finds a term however it is spaced, cased and composed`(pattern: String, marked: String)
    throws
  {
    #expect(try found([pattern], in: MarkedText(marked).text) == marked)
  }

  @Test(arguments: [
    ("l'⟦ONU⟧", ["l"]), ("d'⟦ONU⟧", ["l", "d"]), ("x'ONU", ["l"]), ("l'ONU", []),
    ("⟦ONU⟧'s", []), ("ONU'll", []),
  ])
  func `an apostrophe ties words together except where the language says`(
    marked: String, elisions: [String]
  ) throws {
    let edges = EdgeRules(elisions: elisions)
    #expect(try found(["ONU"], in: MarkedText(marked).text, edges: edges) == marked)
  }

  @Test(arguments: [
    ("⟦한국⟧은 좋다", ["은"]), ("한국은 좋다", []), ("남한국", ["은"]), ("⟦한국⟧ 정부", []),
    ("⟦アジア⟧の", []), ("東南⟦アジア⟧", []), ("アジアン", []),
  ])
  func `Hangul ends before a particle, Katakana at the end of its run`(
    marked: String, particles: [String]
  ) throws {
    let edges = EdgeRules(particles: particles)
    #expect(try found(["한국", "アジア"], in: MarkedText(marked).text, edges: edges) == marked)
  }

  @Test func `the same folded pattern has one number and the empty one none`() throws {
    var builder = TermIndexBuilder(folder: try TextFolder(), expectedPatterns: 4)
    #expect(builder.add("Qin Gang") == [0])
    #expect(builder.add("QIN-GANG") == [0])
    #expect(builder.add("秦刚") == [1])
    #expect(builder.add("St. Petersburg") == [2, 3])
    for nothing in ["", "  ", "—", "…", "a\n\nb"] { #expect(builder.add(nothing) == []) }
    #expect(builder.patternCount == 4)
    #expect(builder.build().patternCount == 4)
  }

  /// Pieces that meet in every way that gaps and classes allow.
  private static let words = [
    "a", "b", "Ab", "U.S.", "秦", "刚", "中国", "한", "국", "カ", "ナ", "é", "7", "😀",
  ]
  private static let gaps = ["", " ", " ", "-", "'", "·", ". ", "\n", "\n\n", ", ", "  "]

  private func text(_ count: Int, _ random: inout SeededRandom) -> String {
    (0..<count).map { _ in
      (Self.words.randomElement(using: &random) ?? "")
        + (Self.gaps.randomElement(using: &random) ?? "")
    }.joined()
  }

  @Test(arguments: 0..<300)
  func `finds what a naive search over the tokens finds`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    let patterns = (0..<12).map { _ in text(Int.random(in: 1...3, using: &random), &random) }
    let searched = text(40, &random)
    let search = try Search(patterns)
    let found = Set(search.matches(in: searched).map { "\($0.tokens) \($0.pattern)" })
    #expect(
      found == Set(try search.naiveMatches(in: searched)),
      "\(patterns) in \(searched.debugDescription)")
  }
}

/// An index and the plain search that it must agree with.
private struct Search {
  private let index: TermIndex
  private let folder: TextFolder
  private var tokensOfPattern: [Int: [String]] = [:]

  init(_ patterns: [String]) throws {
    folder = try TextFolder()
    var builder = TermIndexBuilder(folder: folder, expectedPatterns: 1)
    for pattern in patterns {
      let numbers = builder.add(pattern)
      guard let first = numbers.first else { continue }
      let folded = folder.fold(Array(pattern.utf8))
      let tokens = Tokenizer().tokens(of: folded)
      tokensOfPattern[first] = Self.compared(tokens[...], folded.bytes)
      if let second = numbers.dropFirst().first {
        tokensOfPattern[second] = Self.compared(tokens[...], folded.bytes).map {
          $0.replacing("stop ", with: "joiner ")
        }
      }
    }
    index = builder.build()
  }

  func matches(in text: String, edges: EdgeRules = EdgeRules()) -> [TermIndex.Match] {
    let folded = folder.fold(Array(text.utf8))
    return index.matches(in: Tokenizer().tokens(of: folded), of: folded.bytes, edges: edges)
  }

  func ranges(in text: String, edges: EdgeRules) -> [(range: Range<Int>, pattern: Int)] {
    let folded = folder.fold(Array(text.utf8))
    let tokens = Tokenizer().tokens(of: folded)
    return index.matches(in: tokens, of: folded.bytes, edges: edges).map { match in
      let last = tokens[match.tokens.upperBound]
      let range = folded.originalRange(
        of: Int(tokens[match.tokens.lowerBound].start)..<Int(last.end))
      let stop = last.isDotted && last.hasTrailingStop ? 1 : 0
      return (range.lowerBound..<range.upperBound + stop, match.pattern)
    }
  }

  /// Every stretch of tokens against every pattern, as strings; edges are taken from the single match.
  func naiveMatches(in text: String) throws -> [String] {
    let folded = folder.fold(Array(text.utf8))
    let tokens = Tokenizer().tokens(of: folded)
    let all = Self.compared(tokens[...], folded.bytes)
    var found: [String] = []
    for first in tokens.indices {
      for last in first..<min(first + 8, tokens.count) {
        var piece = Array(all[first...last])
        piece[0] = String(piece[0].drop { $0 != " " })
        for (number, wanted) in tokensOfPattern {
          var wanted = wanted
          wanted[0] = String(wanted[0].drop { $0 != " " })
          guard piece == wanted, Self.edgesAllow(first, last, tokens, folded.bytes) else {
            continue
          }
          found.append("\(first...last) \(number)")
        }
      }
    }
    return found
  }

  private static func compared(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) -> [String] {
    tokens.map { token in
      let text = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      return "\(token.gap) \(token.isDotted ? text.replacing(".", with: "") : text)"
    }
  }

  /// The rules for edges without endings, elisions (but the possessive s) and particles.
  private static func edgesAllow(_ first: Int, _ last: Int, _ tokens: [Token], _ bytes: [UInt8])
    -> Bool
  {
    func joined(_ index: Int) -> Bool {
      guard index > 0, index < tokens.count else { return false }
      let (left, right) = (tokens[index - 1], tokens[index])
      switch right.gap {
      case .adjacent:
        return left.scalarClass == right.scalarClass
          && (left.scalarClass == .katakana || left.scalarClass == .hangul)
      case .apostrophe: return true
      default: return false
      }
    }
    let startIsFree =
      !joined(first) || tokens[first].gap == .apostrophe && tokens[first - 1].scalarClass != .word
    let endIsFree =
      !joined(last + 1)
      || tokens[last + 1].gap == .apostrophe && tokens[last + 1].scalarClass != .word
    return startIsFree && endIsFree
  }
}
