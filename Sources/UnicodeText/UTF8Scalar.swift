/// One scalar of valid UTF-8 and the bytes it takes.
package struct UTF8Scalar {
  package let scalar: Unicode.Scalar
  package let count: Int

  /// Reads the scalar that starts at the offset; a broken sequence reads as U+FFFD, one byte long.
  @inlinable
  package init(_ bytes: [UInt8], at offset: Int) {
    let first = bytes[offset]
    let length =
      switch first {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0, offset + length <= bytes.count else {
      (scalar, count) = ("\u{FFFD}", 1)
      return
    }
    var value = UInt32(first) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
    for index in 1..<max(length, 1) {
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    (scalar, count) = (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Reads the scalar that ends before the offset.
  @inlinable
  package init(_ bytes: [UInt8], before offset: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(bytes, at: start)
  }
}
