/// A text folded for comparison, with the way back to the bytes it came from.
///
/// Positions are UTF-8 byte offsets, of the original (`original`) or of `bytes` (`folded`).
public struct FoldedText: Sendable {
  /// The folded text as UTF-8.
  public internal(set) var bytes: [UInt8] = []

  /// A stretch whose folding changed its length: what lies inside maps to the stretch as a whole.
  struct Edit: Hashable, Sendable {
    var folded: Range<Int>
    var original: Range<Int>
  }

  private(set) var edits: [Edit] = []

  mutating func append(_ edit: Edit) {
    edits.append(edit)
  }

  /// The original bytes that a folded range came from; never cuts a character.
  ///
  /// Characters that fold to nothing belong to the range only where they lie inside it.
  public func originalRange(of folded: Range<Int>) -> Range<Int> {
    let lower = originalPlace(ofByteAt: folded.lowerBound).lowerBound
    guard !folded.isEmpty else { return lower..<lower }
    return lower..<originalPlace(ofByteAt: folded.upperBound - 1).upperBound
  }

  private func originalPlace(ofByteAt folded: Int) -> Range<Int> {
    // The number of edits that end at or before the byte.
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].folded.upperBound <= folded { low = middle + 1 } else { high = middle }
    }
    if low < edits.count, edits[low].folded.contains(folded) { return edits[low].original }
    guard low > 0 else { return folded..<folded + 1 }
    let last = edits[low - 1]
    let place = last.original.upperBound + (folded - last.folded.upperBound)
    return place..<place + 1
  }
}
