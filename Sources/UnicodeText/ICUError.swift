internal import CICU

/// A failure that ICU reported, with the function that was called.
public struct ICUError: Error, Hashable, CustomStringConvertible {
  /// The ICU entry point that failed.
  public let function: String
  /// ICU's own name of the failure, such as `U_MISSING_RESOURCE_ERROR`.
  public let name: String

  public var description: String { "ICU's \(function) failed with \(name)." }
}

/// Calls ICU and throws if it reports a failure; a warning counts as success.
func checked<Value>(
  _ function: StaticString, _ body: (inout UErrorCode) -> Value
) throws(ICUError) -> Value {
  var status = U_ZERO_ERROR
  let value = body(&status)
  guard status.rawValue <= U_ZERO_ERROR.rawValue else {
    let name = unsafe String(cString: icu_error_name(status))
    throw ICUError(function: "\(function)", name: name)
  }
  return value
}

/// Fills a UTF-16 buffer through ICU: once at the expected size, and again if ICU asks for more.
func utf16Result(
  _ function: StaticString, expected: Int,
  _ body: (UnsafeMutablePointer<UInt16>?, Int32, inout UErrorCode) -> Int32
) throws(ICUError) -> [UInt16] {
  var capacity = max(expected, 32)
  while true {
    var status = U_ZERO_ERROR
    var needed: Int32 = 0
    let units = unsafe [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = unsafe body(buffer.baseAddress, Int32(buffer.count), &status)
      count = status.rawValue <= U_ZERO_ERROR.rawValue ? Int(needed) : 0
    }
    if status == U_BUFFER_OVERFLOW_ERROR {
      capacity = Int(needed) + 1
      continue
    }
    _ = try checked(function) { $0 = status }
    return units
  }
}

/// Fills an ASCII buffer through ICU, for locale names and subtags.
func asciiResult(
  _ function: StaticString,
  _ body: (UnsafeMutablePointer<CChar>?, Int32, inout UErrorCode) -> Int32
) throws(ICUError) -> String {
  var capacity = 160
  while true {
    var status = U_ZERO_ERROR
    var needed: Int32 = 0
    let text = unsafe String(unsafeUninitializedCapacity: capacity) { buffer in
      needed = unsafe buffer.withMemoryRebound(to: CChar.self) { chars in
        unsafe body(chars.baseAddress, Int32(chars.count), &status)
      }
      return status.rawValue <= U_ZERO_ERROR.rawValue ? Int(needed) : 0
    }
    if status == U_BUFFER_OVERFLOW_ERROR {
      capacity = Int(needed) + 1
      continue
    }
    _ = try checked(function) { $0 = status }
    return text
  }
}
