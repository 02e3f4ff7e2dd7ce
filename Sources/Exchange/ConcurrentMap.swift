internal import Dispatch
internal import Synchronization

/// Work on independent pieces, on as many threads as the machine has processors.
enum ConcurrentMap {
  /// The results in the order of the pieces, whatever thread made them.
  static func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ transform: @Sendable (Piece) -> Result
  ) -> [Result] {
    guard pieces.count > 1 else { return pieces.map(transform) }
    let results = Mutex([(index: Int, result: Result)]())
    DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
      let result = transform(pieces[index])
      results.withLock { $0.append((index, result)) }
    }
    return results.withLock { $0 }.sorted { $0.index < $1.index }.map(\.result)
  }
}
