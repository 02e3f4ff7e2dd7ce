/// From each pattern of the index to the terms it stands for, in the order they were collected.
struct PatternReferences: Sendable {
  private let references: [TermReference]
  private let starts: [Int32]

  init(_ entries: [(pattern: Int32, reference: TermReference)], patternCount: Int) {
    var starts = [Int32](repeating: 0, count: patternCount + 1)
    for entry in entries { starts[Int(entry.pattern) + 1] += 1 }
    for index in 0..<patternCount { starts[index + 1] += starts[index] }
    var next = starts
    var order = [Int32](repeating: 0, count: entries.count)
    for (index, entry) in entries.enumerated() {
      order[Int(next[Int(entry.pattern)])] = Int32(index)
      next[Int(entry.pattern)] += 1
    }
    references = order.map { entries[Int($0)].reference }
    self.starts = starts
  }

  subscript(pattern: Int) -> ArraySlice<TermReference> {
    references[Int(starts[pattern])..<Int(starts[pattern + 1])]
  }
}
