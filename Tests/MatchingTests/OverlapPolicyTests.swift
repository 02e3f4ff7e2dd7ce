import Matching
import TestSupport
import Testing

struct OverlapPolicyTests {
  @Test(arguments: [
    (OverlapPolicy.longest, [0..<2, 0..<5, 3..<8, 6..<7], [1, 3]),
    (.noSub, [0..<2, 0..<5, 3..<8, 6..<7], [1, 2]),
    (.all, [0..<2, 0..<5, 3..<8, 6..<7], [1, 0, 2, 3]),
    (.longest, [0..<5, 0..<5, 5..<6], [0, 1, 2]),
    (.noSub, [0..<5, 0..<5, 1..<5], [0, 1]),
    (.longest, [], []),
  ])
  func `chooses among overlapping spans`(policy: OverlapPolicy, spans: [Range<Int>], chosen: [Int])
  {
    #expect(policy.select(spans) == chosen)
  }

  @Test(arguments: 0..<200)
  func `every policy keeps what its name says`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let spans = (0..<12).map { _ in
      let start = Int.random(in: 0..<20, using: &random)
      return start..<start + Int.random(in: 1...6, using: &random)
    }
    let all = Set(spans)
    let longest = Set(OverlapPolicy.longest.select(spans).map { spans[$0] })
    let noSub = Set(OverlapPolicy.noSub.select(spans).map { spans[$0] })
    #expect(Set(OverlapPolicy.all.select(spans)) == Set(spans.indices))
    #expect(noSub == all.filter { span in !all.contains { $0 != span && $0.contains(span) } })
    for span in longest {
      #expect(!longest.contains { $0 != span && $0.overlaps(span) })
    }
    // Nothing could be added without an overlap.
    for span in all.subtracting(longest) { #expect(longest.contains { $0.overlaps(span) }) }
  }
}
