/// Which of several overlapping matches count.
public enum OverlapPolicy: String, CaseIterable, Sendable {
  /// From left to right, the longest at each place; what it covers is passed over.
  case longest
  /// Every match that does not lie inside a longer one.
  case noSub = "no-sub"
  /// Every match.
  case all

  /// The indexes of the spans that count, in order of their starts.
  ///
  /// Equal spans count together: under `longest` and `noSub` all spans with the same bounds stay.
  public func select(_ spans: [Range<Int>]) -> [Int] {
    let order = spans.indices.sorted { left, right in
      let (a, b) = (spans[left], spans[right])
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      if a.upperBound != b.upperBound { return a.upperBound > b.upperBound }
      return left < right
    }
    switch self {
    case .all: return order
    case .noSub:
      var widest = 0
      var previous: Range<Int>?
      return order.filter { index in
        let span = spans[index]
        // Sorted by start, so a span lies inside another one exactly if one before it reaches as far.
        if span == previous { return true }
        guard span.upperBound > widest else { return false }
        widest = span.upperBound
        previous = span
        return true
      }
    case .longest:
      var end = Int.min
      var chosen: Range<Int>?
      return order.filter { index in
        let span = spans[index]
        if span == chosen { return true }
        guard span.lowerBound >= end else { return false }
        end = span.upperBound
        chosen = span
        return true
      }
    }
  }
}
