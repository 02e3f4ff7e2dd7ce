internal import UnicodeText

/// Keeps terms from cutting the words of scripts without spaces: 中国 inside 发展中国家.
final class DictionaryWords {
  private let bytes: [UInt8]
  private let breaker: TextBreaker
  private var run: Range<Int> = 0..<0
  private var words: [Range<Int>] = []

  /// How far a run of such characters is looked at on each side of a place.
  private static let reach = 120

  init(_ bytes: [UInt8], breaker: TextBreaker) {
    self.bytes = bytes
    self.breaker = breaker
  }

  /// The word that a term at this place would cut, `nil` if it cuts none.
  ///
  /// A term that only crosses words is allowed where the text around it falls into better words with
  /// the term than without: names are in no dictionary, so the dictionary cuts them at random.
  func wordCut(by range: Range<Int>) -> String? {
    guard range.lowerBound < range.upperBound else { return nil }
    let touchesBefore = isUnspaced(before: range.lowerBound)
    let touchesAfter = isUnspaced(at: range.upperBound)
    guard touchesBefore || touchesAfter else { return nil }
    seek(range)
    let cut = words.filter {
      $0.overlaps(range)
        && !($0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound)
    }
    guard !cut.isEmpty else { return nil }
    if let whole = cut.first(where: {
      $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
    }) {
      return isPlaceWithSuffix(whole, range) ? nil : text(whole)
    }
    let without = words.reduce(0) { $0 + cost($1) }
    let with =
      [run.lowerBound..<range.lowerBound, range.upperBound..<run.upperBound]
      .flatMap { pieces($0) }.reduce(1) { $0 + cost($1) }
    return with < without ? nil : text(cut[0])
  }

  /// The longer name that a place's name makes with the word beside it: 朝鲜族, 南苏丹.
  func longerName(with range: Range<Int>, _ rules: LanguageRules) -> String? {
    guard !rules.namingSuffixes.isEmpty else { return nil }
    guard isUnspaced(before: range.lowerBound) || isUnspaced(at: range.upperBound) else {
      return nil
    }
    seek(range)
    if let next = words.first(where: { $0.lowerBound == range.upperBound }),
      rules.namingSuffixes.contains(text(next))
    {
      return text(range.lowerBound..<next.upperBound)
    }
    if let previous = words.last(where: { $0.upperBound == range.lowerBound }),
      rules.namingPrefixes.contains(text(previous))
    {
      return text(previous.lowerBound..<range.upperBound)
    }
    return nil
  }

  /// Makes the words around a place ready.
  private func seek(_ range: Range<Int>) {
    guard !(run.lowerBound <= range.lowerBound && range.upperBound <= run.upperBound) || run.isEmpty
    else { return }
    run = runAround(range)
    words = pieces(run)
  }

  /// 北京市 is Beijing too.
  private func isPlaceWithSuffix(_ word: Range<Int>, _ range: Range<Int>) -> Bool {
    word.lowerBound == range.lowerBound
      && ["市", "省", "州", "县", "縣", "府", "都"].contains(text(range.upperBound..<word.upperBound))
  }

  /// A word costs one, a lone character two: good segmentations have few of them.
  private func cost(_ word: Range<Int>) -> Int {
    word.count <= 4 && UTF8Scalar(bytes, at: word.lowerBound).count == word.count ? 2 : 1
  }

  private func pieces(_ range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    return ((try? breaker.pieces(of: bytes, in: range)) ?? []).map(\.range)
  }

  private func runAround(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < Self.reach, isUnspaced(before: start) {
      start -= UTF8Scalar(bytes, before: start).count
    }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < Self.reach, isUnspaced(at: end) {
      end += UTF8Scalar(bytes, at: end).count
    }
    return start..<end
  }

  private func isUnspaced(before offset: Int) -> Bool {
    offset > 0 && isUnspaced(UTF8Scalar(bytes, before: offset).scalar)
  }

  private func isUnspaced(at offset: Int) -> Bool {
    offset < bytes.count && isUnspaced(UTF8Scalar(bytes, at: offset).scalar)
  }

  private func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarClass(scalar) {
    case .han, .hiragana, .katakana, .unspaced: true
    default: false
    }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
