import TestSupport
import Testing
import UnicodeText

struct FoldingTests {
  @Test(arguments: [
    ("Qin GANG", "qin gang"),
    ("Ｑｉｎ　Ｇａｎｇ", "qin gang"),
    ("U\u{2011}S\u{2013}PRC\u{2014}x", "u-s-prc-x"),
    ("Xi\u{2019}an Xi\u{02BC}an", "xi'an xi'an"),
    ("安东尼・布林肯 安东尼•布林肯", "安东尼·布林肯 安东尼·布林肯"),
    ("Straße ﬁne ①", "strasse fine 1"),
    ("a\u{A0}b\u{202F}c\u{3000}d\te", "a b c d e"),
    ("Tu\u{0308}rkiye", "türkiye"),
    ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", "한국"),
    ("co\u{AD}operate zero\u{200B}width", "cooperate zerowidth"),
    ("𠮷野 😀", "𠮷野 😀"),
  ])
  func `folds case, width, compatibility and the classes of marks`(text: String, folded: String)
    throws
  {
    #expect(try TextFolder().fold(text) == folded)
  }

  @Test(arguments: [
    ("Türkiye São Łódź đ", "turkiye sao lodz d"),
    ("Ελλάς ά", "ελλασ α"),
    ("йод がく", "йод がく"),
  ])
  func `drops the accents of Latin and Greek only`(text: String, folded: String) throws {
    #expect(try TextFolder(marks: .dropped).fold(text) == folded)
  }

  @Test(arguments: [
    "Ｑｉｎ ⟦Ｇａｎｇ⟧ said", "😀 ⟦𠮷⟧ x", "caf⟦e\u{301}⟧ x", "a\u{AD}⟦b\u{AD}c⟧\u{AD} d", "⟦ﬁ⟧ne",
    "x ⟦한\u{1100}\u{116E}\u{11A8}⟧ y", "⟦…⟧ then",
  ])
  func `maps a folded range back to the bytes it came from`(marked: String) throws {
    let marked = MarkedText(marked)
    let folder = try TextFolder()
    let source = Array(marked.text.utf8)
    let range = try #require(marked.ranges.first)
    let inner = String(decoding: source[range], as: UTF8.self)
    let folded = folder.fold(source)
    let needle = Array(folder.fold(inner).utf8)
    let found = try #require(folded.bytes.firstRange(of: needle))
    #expect(folded.originalRange(of: found) == range)
  }

  /// Pieces that fold in every way there is.
  private static let pieces = [
    "a", "B", " ", "é", "e\u{301}", "ﬁ", "Ａ", "한", "\u{1112}\u{1161}\u{11AB}", "秦", "𠮷", "😀",
    "\u{AD}", "\u{200D}", "İ", "ß", "ǆ", "㍿", "½", "－", "’", "・", "\u{3000}", "\u{FE0F}", "ｶﾞ",
    "\n", "\t", "\u{0}",
  ]

  @Test(arguments: 0..<200)
  func `every folded range maps to whole characters, in order`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    let text = (0..<Int.random(in: 0...30, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let source = Array(text.utf8)
    let folded = try TextFolder().fold(source)
    let boundaries = Set(text.unicodeScalars.indices.map { $0.utf16Offset(in: text) })
    #expect(boundaries.count == text.unicodeScalars.count)
    let starts =
      folded.bytes.indices.filter { folded.bytes[$0] & 0xC0 != 0x80 } + [folded.bytes.count]
    var last = 0
    for (start, end) in zip(starts, starts.dropFirst()) {
      let range = folded.originalRange(of: start..<end)
      #expect(range.lowerBound >= last || range.lowerBound < range.upperBound)
      #expect(String(validating: source[range], as: UTF8.self) != nil, "\(text.debugDescription)")
      #expect(range.upperBound <= source.count)
      last = range.lowerBound
    }
  }

  @Test(arguments: 0..<100)
  func `folding twice changes nothing`(seed: Int) throws {
    var random = SeededRandom(seed: seed)
    let text = (0..<20).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let folder = try TextFolder()
    #expect(folder.fold(folder.fold(text)) == folder.fold(text))
  }

  @Test func `any bytes at all are folded without a crash`() throws {
    let folder = try TextFolder()
    for seed in 0..<50 {
      var random = SeededRandom(seed: seed)
      let bytes = (0..<100).map { _ in UInt8.random(in: 0...255, using: &random) }
      let folded = folder.fold(bytes)
      #expect(folded.originalRange(of: 0..<folded.bytes.count).upperBound <= bytes.count)
    }
  }
}
