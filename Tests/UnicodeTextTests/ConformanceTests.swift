import Testing
import UnicodeText

/// Unicode's published rules, restated as properties over every scalar and over systematic strings.
///
/// Unicode's test files are not copied here; what they check by enumeration is checked by rule: the
/// normalization invariants of `NormalizationTest.txt`, Hangul by arithmetic (section 3.12), and the pair rules
/// of `GraphemeBreakTest.txt` (UAX #29).
struct ConformanceTests {
  /// Every assigned scalar outside the private use planes, in blocks that go to ICU at once.
  private static let planes = Array(0...3) + [14]

  private func scalars(_ plane: Int) -> [Unicode.Scalar] {
    (0..<0x10000).compactMap { Unicode.Scalar(UInt32(plane << 16 | $0)) }
      .filter { $0.properties.generalCategory != .unassigned }
  }

  @Test(arguments: planes)
  func `normal forms agree with each other on every scalar`(plane: Int) throws {
    // A grapheme joiner would be dropped by case folding; a full stop keeps the scalars apart.
    let text = scalars(plane).map { "\($0)." }.joined()
    let (nfc, nfd) = (try NormalForm.nfc.normalize(text), try NormalForm.nfd.normalize(text))
    let (nfkc, nfkd) = (try NormalForm.nfkc.normalize(text), try NormalForm.nfkd.normalize(text))
    // NormalizationTest.txt, conformance 1: toNFC(c1…c3) = c2, toNFD(c1…c3) = c3, …
    #expect(try NormalForm.nfc.normalize(nfc) == nfc && NormalForm.nfc.normalize(nfd) == nfc)
    #expect(try NormalForm.nfd.normalize(nfc) == nfd && NormalForm.nfd.normalize(nfd) == nfd)
    #expect(try NormalForm.nfc.normalize(nfkd) == nfkc && NormalForm.nfkc.normalize(nfd) == nfkc)
    #expect(try NormalForm.nfkd.normalize(nfc) == nfkd && NormalForm.nfd.normalize(nfkc) == nfkd)
  }

  @Test(arguments: planes)
  func `the standard library and ICU compare scalars alike`(plane: Int) throws {
    // Canonical equivalence in Swift's String is an implementation of its own.
    for scalar in scalars(plane) {
      let text = String(scalar)
      let nfd = try NormalForm.nfd.normalize(text)
      #expect(nfd == text, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `Hangul syllables decompose by arithmetic`() throws {
    for value in UInt32(0xAC00)...0xD7A3 {
      let index = value - 0xAC00
      var jamo = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
      if index % 28 > 0 { jamo.append(0x11A7 + index % 28) }
      let expected = String(String.UnicodeScalarView(jamo.compactMap(Unicode.Scalar.init)))
      let syllable = String(String.UnicodeScalarView([Unicode.Scalar(value)].compactMap(\.self)))
      let decomposed = try NormalForm.nfd.normalize(syllable)
      #expect(Array(decomposed.unicodeScalars) == Array(expected.unicodeScalars))
      #expect(
        Array(try NormalForm.nfc.normalize(expected).unicodeScalars)
          == Array(syllable.unicodeScalars))
    }
  }

  private func isKnownToICU(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.age.map { ($0.major, $0.minor) <= (15, 0) } ?? false
  }

  @Test func `case folding takes simple pairs together on every scalar`() throws {
    for plane in Self.planes {
      for scalar in scalars(plane) where scalar.properties.isLowercase {
        // Debian 12's ICU knows Unicode 15.0; Swift's standard library is newer, and pairs were
        // added to old letters too.
        let upper = scalar.properties.uppercaseMapping
        guard upper != String(scalar), upper.lowercased() == String(scalar),
          (String(scalar) + upper).unicodeScalars.allSatisfy({ isKnownToICU($0) })
        else { continue }
        let (a, b) = (
          try NormalForm.nfkcCasefold.normalize(upper),
          try NormalForm.nfkcCasefold.normalize(String(scalar))
        )
        #expect(a == b, "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  /// One scalar of each class of UAX #29's grapheme rules.
  private static let classes: [(name: String, scalar: String)] = [
    ("CR", "\r"), ("LF", "\n"), ("Control", "\u{1}"), ("Extend", "\u{308}"), ("ZWJ", "\u{200D}"),
    ("RI", "\u{1F1E6}"), ("Prepend", "\u{600}"), ("SpacingMark", "\u{903}"), ("L", "\u{1100}"),
    ("V", "\u{1160}"), ("T", "\u{11A8}"), ("LV", "\u{AC00}"), ("LVT", "\u{AC01}"),
    ("Pictograph", "\u{231A}"), ("Other", "a"),
  ]

  /// UAX #29, table 1c: GB3 to GB999 for two scalars.
  private func breaks(_ left: String, _ right: String) -> Bool {
    let controls = ["CR", "LF", "Control"]
    if left == "CR", right == "LF" { return false }
    if controls.contains(left) || controls.contains(right) { return true }
    if left == "L", ["L", "V", "LV", "LVT"].contains(right) { return false }
    if ["LV", "V"].contains(left), ["V", "T"].contains(right) { return false }
    if ["LVT", "T"].contains(left), right == "T" { return false }
    if ["Extend", "ZWJ", "SpacingMark"].contains(right) || left == "Prepend" { return false }
    return !(left == "RI" && right == "RI")
  }

  @Test func `grapheme clusters of every pair of classes follow UAX 29`() throws {
    let breaker = try TextBreaker(.grapheme, language: #require(LanguageTag("en")))
    for left in Self.classes {
      for right in Self.classes {
        let pieces = try breaker.pieces(of: left.scalar + right.scalar)
        #expect(
          (pieces.count == 2) == breaks(left.name, right.name), "\(left.name) \(right.name)")
      }
    }
  }

  @Test(arguments: [
    ("a\u{308}b", 2), ("\u{1F1E6}\u{1F1E7}\u{1F1E8}", 2), ("\u{231A}\u{200D}\u{231A}", 1),
    ("a\u{200D}\u{231A}", 2), ("\u{1F476}\u{1F3FF}\u{308}\u{200D}\u{1F476}\u{1F3FF}", 1),
  ])
  func `longer clusters follow GB11 to GB13`(text: String, count: Int) throws {
    let breaker = try TextBreaker(.grapheme, language: #require(LanguageTag("en")))
    #expect(try breaker.pieces(of: text).count == count)
  }
}
