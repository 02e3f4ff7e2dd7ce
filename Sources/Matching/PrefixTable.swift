internal import UnicodeText

/// An open-addressing table from the running hash of a prefix to the pattern that ends there.
struct PrefixTable: Sendable {
  struct Entry {
    let pattern: Int?
    let continues: Bool
  }

  /// Zero marks a free slot; a hash of zero is stored as one.
  private var hashes: [UInt64]
  /// The pattern plus one in the low 31 bits, zero for none; the high bit: longer prefixes exist.
  private var values: [UInt32]
  private var starts: [UInt64]
  private var mask: Int
  private let startMask: UInt64
  private var count = 0

  private static let continuesBit: UInt32 = 1 << 31

  init(expectedPrefixes: Int) {
    let capacity = max(16, expectedPrefixes * 2).nextPowerOfTwo
    hashes = [UInt64](repeating: 0, count: capacity)
    values = [UInt32](repeating: 0, count: capacity)
    mask = capacity - 1
    let startBits = max(1024, expectedPrefixes * 8).nextPowerOfTwo
    starts = [UInt64](repeating: 0, count: startBits / 64)
    startMask = UInt64(startBits - 1)
  }

  static func start(_ token: UInt64) -> UInt64 { token | 1 }

  static func extend(_ hash: UInt64, gap: Token.Gap, token: UInt64) -> UInt64 {
    var next = (hash &+ UInt64(gap.rawValue) &+ 1) &* 0x9E37_79B9_7F4A_7C15 ^ token
    next = (next ^ (next >> 31)) &* 0xBF58_476D_1CE4_E5B9
    return (next ^ (next >> 29)) | 1
  }

  /// Whether a pattern may start with the token: most tokens of a text are turned away here.
  func mayStart(_ hash: UInt64) -> Bool {
    let bit = (hash >> 1) & startMask
    return starts[Int(bit >> 6)] & (1 << (bit & 63)) != 0
  }

  subscript(hash: UInt64) -> Entry? {
    let slot = slot(of: hash)
    guard hashes[slot] != 0 else { return nil }
    let value = values[slot]
    let pattern = Int(value & ~Self.continuesBit)
    return Entry(
      pattern: pattern == 0 ? nil : pattern - 1, continues: value & Self.continuesBit != 0)
  }

  mutating func markStart(_ hash: UInt64) {
    let bit = (hash >> 1) & startMask
    starts[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  mutating func markContinued(_ hash: UInt64) {
    let slot = claim(hash)
    values[slot] |= Self.continuesBit
  }

  /// Ends a pattern at a prefix; answers the pattern that ended there before, if one did.
  mutating func end(_ pattern: Int, at hash: UInt64) -> Int? {
    let slot = claim(hash)
    let existing = Int(values[slot] & ~Self.continuesBit)
    if existing != 0 { return existing - 1 }
    values[slot] |= UInt32(pattern + 1)
    return nil
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 7) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func claim(_ hash: UInt64) -> Int {
    if count * 2 >= hashes.count { grow() }
    let slot = slot(of: hash)
    if hashes[slot] == 0 {
      hashes[slot] = hash
      count += 1
    }
    return slot
  }

  private mutating func grow() {
    let (oldHashes, oldValues) = (hashes, values)
    hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
    values = [UInt32](repeating: 0, count: oldHashes.count * 2)
    mask = hashes.count - 1
    for index in oldHashes.indices where oldHashes[index] != 0 {
      let slot = slot(of: oldHashes[index])
      hashes[slot] = oldHashes[index]
      values[slot] = oldValues[index]
    }
  }
}

extension Int {
  var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
