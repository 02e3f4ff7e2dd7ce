internal import CICU

/// A failure that ICU reported, with the function that was called.
public struct ICUError: Error, Hashable, CustomStringConvertible {
  /// The ICU entry point that failed.
  public let function: String
  /// ICU's own name of the failure, such as `U_MISSING_RESOURCE_ERROR`.
  public let name: String

  /// One sentence that names the function and the failure.
  public var description: String { "ICU's \(function) failed with \(name)." }
}

/// Calls ICU and throws if it reports a failure; a warning counts as success.
func checked<Value>(
  _ function: StaticString, _ body: (inout Int32) -> Value
) throws(ICUError) -> Value {
  var status: Int32 = 0
  let value = body(&status)
  guard status <= 0 else {
    let name = unsafe String(cString: icu_error_name(status))
    throw ICUError(function: "\(function)", name: name)
  }
  return value
}

/// Fills a UTF-16 buffer through ICU: once at the expected size, and again if ICU asks for more.
func utf16Result(
  _ function: StaticString, expected: Int,
  _ body: (UnsafeMutablePointer<UInt16>?, Int32, inout Int32) -> Int32
) throws(ICUError) -> [UInt16] {
  var capacity = max(expected, 32)
  while true {
    var status: Int32 = 0
    var needed: Int32 = 0
    let units = unsafe [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = unsafe body(buffer.baseAddress, Int32(buffer.count), &status)
      count = status <= 0 ? Int(needed) : 0
    }
    if Int(status) == ICU_BUFFER_OVERFLOW {
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
  _ body: (UnsafeMutablePointer<CChar>?, Int32, inout Int32) -> Int32
) throws(ICUError) -> String {
  var capacity = 160
  while true {
    var status: Int32 = 0
    var needed: Int32 = 0
    let text = unsafe String(unsafeUninitializedCapacity: capacity) { buffer in
      needed = unsafe buffer.withMemoryRebound(to: CChar.self) { chars in
        unsafe body(chars.baseAddress, Int32(chars.count), &status)
      }
      return status <= 0 ? Int(needed) : 0
    }
    if Int(status) == ICU_BUFFER_OVERFLOW {
      capacity = Int(needed) + 1
      continue
    }
    _ = try checked(function) { $0 = status }
    return text
  }
}
