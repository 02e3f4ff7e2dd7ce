/// A random source that repeats: a failing test names its seed (SplitMix64).
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence of a seed.
  public init(seed: Int) {
    // Mixed twice, so that neighbouring seeds do not give the same sequence one step apart.
    state = UInt64(truncatingIfNeeded: seed) &+ 0x5851_F42D_4C95_7F2D
    state = next() ^ (next() << 1)
  }

  /// The next 64 bits of the seed's sequence.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
