import Dragoman
import TestSupport
import Testing

struct SourceTextTests {
  @Test(arguments: ["", "abc", "秦刚 😀\r\n𠮷", "\u{FEFF}x", "a\0b"])
  func `UTF-8 stays as it is`(text: String) throws {
    let source = try SourceText(Array(text.utf8), name: "t")
    #expect(source.utf8 == Array(text.utf8) && source.encoding == .utf8)
    #expect(source.encode(source.utf8) == source.utf8)
  }

  @Test(arguments: ["", "abc", "秦刚 😀\r\n𠮷", "a\0b"], [true, false])
  func `UTF-16 is read by its mark and written back`(text: String, isLittle: Bool) throws {
    let units = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8))
      return isLittle ? [low, high] : [high, low]
    }
    let source = try SourceText(bytes, name: "t")
    #expect(source.utf8 == Array(text.utf8))
    #expect(source.encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian))
    #expect(source.encode(source.utf8) == bytes)
  }

  @Test(
    arguments: [
      (Array("ab\ncd".utf8) + [0xFF], 2, 5), ([0xC3], 1, 0),
      (Array("\n\n".utf8) + [0xED, 0xA0, 0x80], 3, 2),
      ([0xC0, 0x80], 1, 0), ([0xF4, 0x90, 0x80, 0x80], 1, 0),
    ] as [([UInt8], Int, Int)])
  func `bytes that are no text name the first fault`(bytes: [UInt8], line: Int, offset: Int) {
    #expect {
      try SourceText(bytes, name: "t")
    } throws: { error in
      guard case .invalidText("t", line: line, offset: offset, _) = error as? DragomanError else {
        return false
      }
      return true
    }
  }

  @Test func `half a unit or a lone surrogate is no UTF-16`() {
    #expect(throws: DragomanError.self) { try SourceText([0xFF, 0xFE, 0x41], name: "t") }
    #expect(throws: DragomanError.self) { try SourceText([0xFF, 0xFE, 0x00, 0xD8], name: "t") }
  }

  @Test(arguments: 0..<100)
  func `random bytes are text or an error`(seed: Int) {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }
    _ = try? SourceText(bytes, name: "t")
    _ = try? SourceText([0xFF, 0xFE] + bytes, name: "t")
  }
}
