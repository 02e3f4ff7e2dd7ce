// Measures the matcher: building an index, and finding its terms in a text, folding and boundaries
// included. The baseline of each row is a plain dictionary of terms, asked for each run of tokens, over
// the same tokens in the same process.
import Matching
import UnicodeText

/// SplitMix64: the same names and text on every run.
struct SeededSource: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Invented names and a text that mentions some of them.
struct Corpus {
  let terms: [String]
  let text: [UInt8]

  static func english(termCount: Int, byteCount: Int) -> Corpus {
    var source = SeededSource(state: 42)
    let onsets = [
      "b", "d", "gr", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w", "z", "ch",
    ]
    let rimes = ["a", "en", "i", "or", "u", "an", "el", "ov", "ing", "ard", "es", "ian"]
    func word(_ source: inout SeededSource) -> String {
      (0..<Int.random(in: 2...3, using: &source)).map { _ in
        (onsets.randomElement(using: &source) ?? "") + (rimes.randomElement(using: &source) ?? "")
      }.joined()
    }
    let surnames = (0..<max(2000, termCount / 20)).map { _ in word(&source).capitalizedFirst }
    let given = (0..<2000).map { _ in word(&source).capitalizedFirst }
    let terms = (0..<termCount).map { _ in
      (given.randomElement(using: &source) ?? "") + " "
        + (surnames.randomElement(using: &source) ?? "")
    }
    let words = (0..<20_000).map { _ in word(&source) }
    var text: [UInt8] = []
    while text.count < byteCount {
      if Int.random(in: 0..<40, using: &source) == 0 {
        text += (terms.randomElement(using: &source) ?? "").utf8
      } else {
        text += (words.randomElement(using: &source) ?? "").utf8
      }
      text.append(Int.random(in: 0..<12, using: &source) == 0 ? 0x0A : 0x20)
    }
    return Corpus(terms: terms, text: text)
  }

  static func chinese(termCount: Int, byteCount: Int) -> Corpus {
    var source = SeededSource(state: 43)
    func han(_ count: Int, _ source: inout SeededSource) -> String {
      String(
        String.UnicodeScalarView(
          (0..<count).compactMap { _ in
            Unicode.Scalar(UInt32(0x4E00 + Int.random(in: 0..<3500, using: &source)))
          }))
    }
    let terms = (0..<termCount).map { _ in han(Int.random(in: 2...5, using: &source), &source) }
    var text: [UInt8] = []
    while text.count < byteCount {
      if Int.random(in: 0..<10, using: &source) == 0 {
        text += (terms.randomElement(using: &source) ?? "").utf8
      } else {
        text += han(8, &source).utf8
      }
      if Int.random(in: 0..<4, using: &source) == 0 { text += "，".utf8 }
    }
    return Corpus(terms: terms, text: text)
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

/// The baseline: every run of up to five tokens is looked up in a dictionary.
struct DictionaryMatcher {
  private var terms: Set<[UInt8]> = []

  init(_ corpus: Corpus, folder: TextFolder) {
    for term in corpus.terms {
      terms.insert(folder.fold(Array(term.utf8)).bytes)
    }
  }

  func count(_ tokens: [Token], of folded: [UInt8]) -> Int {
    var count = 0
    for first in tokens.indices {
      for last in first..<min(first + 5, tokens.count) {
        if last > first, tokens[last].gap == .separated { break }
        let bytes = Array(folded[Int(tokens[first].start)..<Int(tokens[last].end)])
        if terms.contains(bytes) { count += 1 }
      }
    }
    return count
  }
}

func seconds(_ runs: Int, _ body: () throws -> Void) rethrows -> Double {
  var times: [Double] = []
  for _ in 0..<runs {
    let start = ContinuousClock.now
    try body()
    let (whole, rest) = start.duration(to: .now).components
    times.append(Double(whole) + Double(rest) * 1e-18)
  }
  return times.sorted()[runs / 2]
}

func rounded(_ value: Double) -> String { String(Double(Int(value * 10 + 0.5)) / 10) }

func measure(_ name: String, _ corpus: Corpus) throws {
  let folder = try TextFolder()
  let termCount = corpus.terms.count
  var index: TermIndex?
  let buildTime = seconds(1) {
    var builder = TermIndexBuilder(folder: folder, expectedPatterns: termCount)
    for term in corpus.terms { _ = builder.add(term) }
    index = builder.build()
  }
  guard let index else { return }
  let megabytes = Double(corpus.text.count) / 1e6
  var hits = 0
  let scanTime = seconds(5) {
    let folded = folder.fold(corpus.text)
    hits = index.matches(in: Tokenizer().tokens(of: folded), of: folded.bytes).count
  }
  let baseline = DictionaryMatcher(corpus, folder: folder)
  var baselineHits = 0
  let baselineTime = seconds(1) {
    let folded = folder.fold(corpus.text)
    baselineHits = baseline.count(Tokenizer().tokens(of: folded), of: folded.bytes)
  }
  print(
    "build \(name)".padded(18) + "\(termCount)".padded(10)
      + "\(rounded(Double(termCount) / buildTime / 1000)) k/s")
  print(
    "scan \(name)".padded(18) + "\(termCount)".padded(10)
      + "\(rounded(megabytes / scanTime)) MB/s".padded(14)
      + "\(rounded(baselineTime / scanTime))x".padded(8)
      + "hits \(hits), dictionary \(baselineHits)")
}

print("job               terms     rate          ratio   result")
for count in [1000, 100_000, 1_000_000] {
  try measure("English", Corpus.english(termCount: count, byteCount: 8_000_000))
}
for count in [1000, 100_000] {
  try measure("Chinese", Corpus.chinese(termCount: count, byteCount: 8_000_000))
}
