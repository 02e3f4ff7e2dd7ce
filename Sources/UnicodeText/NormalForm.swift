internal import CICU

/// A Unicode normal form, or the folding that compares text without case and compatibility.
///
/// UAX #15; `NFKC_Casefold` is defined in section 3.13 of the Unicode Standard.
public enum NormalForm: String, CaseIterable, Sendable {
  case nfc, nfd, nfkc, nfkd
  case nfkcCasefold = "nfkc-casefold"

  /// The text in this form.
  public func normalize(_ text: String) throws(ICUError) -> String {
    String(decoding: try normalize(Array(text.utf16)), as: UTF16.self)
  }

  /// Whether the text is in this form already.
  public func isNormalized(_ text: String) throws(ICUError) -> Bool {
    let units = Array(text.utf16)
    return try normalize(units) == units
  }

  func normalize(_ units: [UInt16]) throws(ICUError) -> [UInt16] {
    let normalizer = try normalizer()
    return try unsafe utf16Result("unorm2_normalize", expected: units.count + units.count / 2) {
      target, capacity, status in
      unsafe units.withUnsafeBufferPointer { source in
        unsafe icu_normalize(
          normalizer, source.baseAddress, Int32(source.count), target, capacity, &status)
      }
    }
  }

  func normalizer() throws(ICUError) -> ICUNormalizer {
    try checked("unorm2_getInstance") { status in
      switch self {
      case .nfc: unsafe icu_normalizer_nfc(&status)
      case .nfd: unsafe icu_normalizer_nfd(&status)
      case .nfkc: unsafe icu_normalizer_nfkc(&status)
      case .nfkd: unsafe icu_normalizer_nfkd(&status)
      case .nfkcCasefold: unsafe icu_normalizer_nfkc_casefold(&status)
      }
    }
  }
}
