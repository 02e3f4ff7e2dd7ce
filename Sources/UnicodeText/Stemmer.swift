internal import CStemmer

/// Cuts words down to the stem that their inflected forms share (Snowball).
///
/// A stemmer keeps the word it works on, so it is for one task at a time; opening one is cheap.
public final class Stemmer {
  private let stemming: Stemming
  private var stems: [[UInt8]: [UInt8]] = [:]
  private static let largestCache = 1 << 16

  /// A stemmer for a language; `nil` where Snowball has none, as for Chinese.
  public init?(_ language: LanguageTag) {
    stemming = unsafe stemming_open(language.language)
    guard stemming_is_open(stemming) != 0 else { return nil }
  }

  deinit { stemming_close(stemming) }

  /// The stem of a word that was folded for comparison; the word itself where memory runs out.
  public func stem(_ word: [UInt8]) -> [UInt8] {
    if let known = stems[word] { return known }
    var length: Int32 = 0
    let count = Int32(word.count)
    let stem = unsafe word.withUnsafeBufferPointer { buffer -> [UInt8] in
      guard let base = buffer.baseAddress,
        let stem = unsafe stemming_stem(stemming, base, count, &length)
      else { return word }
      return unsafe Array(UnsafeBufferPointer(start: stem, count: Int(length)))
    }
    if stems.count >= Self.largestCache { stems.removeAll(keepingCapacity: true) }
    stems[word] = stem
    return stem
  }
}
