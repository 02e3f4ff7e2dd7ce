/// Remembers how the scalars of one text fold, so that each asks ICU once.
struct ScalarFoldCache {
  private static let slots = 1024

  /// Eight bytes hold every folding but a few ligatures; the ninth byte is the length.
  private var scalars = [UInt32](repeating: .max, count: slots)
  private var foldings = [UInt64](repeating: 0, count: slots)
  private var lengths = [UInt8](repeating: 0, count: slots)

  mutating func append(
    _ scalar: Unicode.Scalar, to bytes: inout [UInt8], or fold: (Unicode.Scalar) -> [UInt8]
  ) {
    let slot = Int(scalar.value) % Self.slots
    if scalars[slot] != scalar.value {
      let folding = fold(scalar)
      guard folding.count <= 8 else {
        bytes.append(contentsOf: folding)
        return
      }
      scalars[slot] = scalar.value
      lengths[slot] = UInt8(folding.count)
      foldings[slot] = folding.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    var folding = foldings[slot]
    for _ in 0..<lengths[slot] {
      bytes.append(UInt8(truncatingIfNeeded: folding))
      folding >>= 8
    }
  }
}
