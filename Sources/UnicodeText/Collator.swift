internal import CICU

/// The alphabetical order of a language (UTS #10, CLDR), `zh-u-co-pinyin` and `zh-u-co-stroke` included.
public final class Collator: Sendable {
  private let collator: ICUCollator

  /// Opens the order of a language; an unknown language gets the root order.
  public init(_ language: LanguageTag) throws(ICUError) {
    collator = try checked("ucol_open") { status in
      unsafe icu_collator_open(language.icuName, &status)
    }
  }

  deinit { icu_collator_close(collator) }

  /// Whether the left text comes before the right one.
  public func precedes(_ left: String, _ right: String) throws(ICUError) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    let result = try checked("ucol_strcollUTF8") { status in
      unsafe left.withUnsafeBufferPointer { leftBuffer in
        unsafe right.withUnsafeBufferPointer { rightBuffer in
          unsafe leftBuffer.withMemoryRebound(to: CChar.self) { leftChars in
            unsafe rightBuffer.withMemoryRebound(to: CChar.self) { rightChars in
              unsafe icu_collate(
                collator, leftChars.baseAddress, Int32(leftChars.count), rightChars.baseAddress,
                Int32(rightChars.count), &status)
            }
          }
        }
      }
    }
    return Int(result) == ICU_LESS
  }

  /// The texts in this order; texts that compare equal keep their places.
  public func sorted(_ texts: [String]) throws(ICUError) -> [String] {
    var failure: ICUError?
    let sorted = texts.enumerated().sorted { left, right in
      do throws(ICUError) {
        if try precedes(left.element, right.element) { return true }
        if try precedes(right.element, left.element) { return false }
      } catch {
        failure = error
      }
      return left.offset < right.offset
    }
    if let failure { throw failure }
    return sorted.map(\.element)
  }
}
