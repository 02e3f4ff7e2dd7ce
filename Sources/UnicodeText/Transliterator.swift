internal import CICU

/// Writes text in another script by one of ICU's transforms, such as `Han-Latin/Names`.
///
/// Opening costs up to 0.25 s for `Han-Latin`, so open once and only when asked for.
public final class Transliterator: Sendable {
  private let transliterator: ICUTransliterator

  /// Opens a transform by its ICU identifier, compounds such as `Any-Latin; Latin-ASCII` included.
  ///
  /// Throws `ICUError` named `U_INVALID_ID` where ICU does not know the identifier.
  public init(_ identifier: String) throws(ICUError) {
    let units = Array(identifier.utf16)
    transliterator = try checked("utrans_openU") { status in
      unsafe units.withUnsafeBufferPointer { buffer in
        unsafe icu_transliterator_open(
          buffer.baseAddress, Int32(buffer.count), false, &status)
      }
    }
  }

  deinit { icu_transliterator_close(transliterator) }

  /// The text after the transform.
  public func transliterate(_ text: String) throws(ICUError) -> String {
    let source = Array(text.utf16)
    var capacity = source.count * 4 + 64
    while true {
      var length = Int32(source.count)
      var status: Int32 = 0
      var buffer = source + [UInt16](repeating: 0, count: capacity - source.count)
      unsafe buffer.withUnsafeMutableBufferPointer { target in
        unsafe icu_transliterate(
          transliterator, target.baseAddress, &length, Int32(target.count), &status)
      }
      if Int(status) == ICU_BUFFER_OVERFLOW {
        capacity = max(capacity * 2, Int(length) + 1)
        continue
      }
      _ = try checked("utrans_transUChars") { $0 = status }
      return String(decoding: buffer[..<Int(length)], as: UTF16.self)
    }
  }
}
