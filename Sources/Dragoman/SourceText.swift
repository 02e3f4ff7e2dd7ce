/// A text as valid UTF-8, with the encoding it was read in.
public struct SourceText: Sendable {
  /// How the bytes of a file spell its text.
  public enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
  }

  /// The text; a byte-order mark of UTF-8 is part of it, so that offsets are those of the file.
  public let utf8: [UInt8]
  /// The encoding of the file, which `encode(_:)` writes too; UTF-8 for a Swift string.
  public let encoding: Encoding

  /// Reads bytes that are UTF-8, or UTF-16 with a byte-order mark.
  ///
  /// - Parameters:
  ///   - bytes: the content of a file.
  ///   - name: the file's name, for the error.
  /// - Throws: `DragomanError.invalidText` at the first byte that is neither.
  public init(_ bytes: [UInt8], name: String) throws(DragomanError) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
      utf8 = try Self.decodeUTF16(bytes, name) { UInt16($0) | UInt16($1) << 8 }
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
      utf8 = try Self.decodeUTF16(bytes, name) { UInt16($0) << 8 | UInt16($1) }
    } else {
      encoding = .utf8
      if let offset = Self.firstFault(in: bytes) {
        let line = 1 + bytes[..<offset].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        throw .invalidText(
          name, line: line, offset: offset,
          reason:
            "the text is not UTF-8: byte 0x\(String(bytes[offset], radix: 16, uppercase: true))")
      }
      utf8 = bytes
    }
  }

  /// A text that is known to be a Swift string.
  public init(_ text: String) {
    utf8 = Array(text.utf8)
    encoding = .utf8
  }

  /// The bytes of another text in the encoding that this one was read in.
  public func encode(_ text: [UInt8]) -> [UInt8] {
    switch encoding {
    case .utf8: return text
    case .utf16LittleEndian:
      return [0xFF, 0xFE]
        + String(decoding: text, as: UTF8.self).utf16.flatMap {
          [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
        }
    case .utf16BigEndian:
      return [0xFE, 0xFF]
        + String(decoding: text, as: UTF8.self).utf16.flatMap {
          [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)]
        }
    }
  }

  private static func firstFault(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], _ name: String, _ unit: (UInt8, UInt8) -> UInt16
  ) throws(DragomanError) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      let lines = units.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      throw .invalidText(
        name, line: lines, offset: bytes.count, reason: "the text is not whole UTF-16")
    }
    return Array(text.utf8)
  }
}
