/// Finds a short text in a long one by its bytes.
///
/// The standard library's `firstRange(of:)` builds a table for each search and moves through generic
/// collections: eighty times slower on a text of ten megabytes.
package struct ByteSearch {
  private let needle: [UInt8]

  package init(_ needle: String) {
    self.needle = Array(needle.utf8)
  }

  /// The first place of the text in a part of the bytes; `nil` also for an empty one.
  package func first(in bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    let last = (end ?? bytes.count) - needle.count
    var position = start
    while position <= last {
      if bytes[position] == first, matches(bytes, at: position) {
        return position..<position + needle.count
      }
      position += 1
    }
    return nil
  }

  private func matches(_ bytes: [UInt8], at position: Int) -> Bool {
    for offset in 1..<max(needle.count, 1) where bytes[position + offset] != needle[offset] {
      return false
    }
    return true
  }
}
