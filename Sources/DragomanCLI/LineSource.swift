import Dragoman
import Foundation

/// The lines of a file or of standard input, read as they come.
final class LineSource {
  private let handle: FileHandle
  private let name: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  init(_ path: String) throws {
    name = path
    if path == "-" {
      handle = .standardInput
      return
    }
    var isFolder = false
    if let values = try? URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey]) {
      isFolder = values.isDirectory == true
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw DragomanError.noSuchInput(path)
    }
    guard !isFolder else { throw DragomanError.isFolder(path) }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw DragomanError.unreadable(path, reason: "permission denied")
    }
    self.handle = handle
  }

  /// The next line without its line break; `nil` at the end.
  func next() throws -> [UInt8]? {
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return Array(buffer[position..<end])
      }
      if isAtEnd {
        defer { position = buffer.count }
        return position < buffer.count ? Array(buffer[position...]) : nil
      }
      buffer.removeFirst(position)
      position = 0
      do {
        // What is there now, so that a pipe gets its answer at once.
        let more = try handle.read(upToCount: 1 << 16) ?? Data()
        isAtEnd = more.isEmpty
        buffer += more
      } catch {
        throw DragomanError.unreadable(name, reason: error.localizedDescription)
      }
    }
  }
}

/// A line of JSON Lines input: `{"id": …, "text": …}`.
enum LineRecord {
  /// The id as JSON text, and the text.
  case record(id: String, text: String)
  case fault(id: String?, reason: String)

  static func read(_ bytes: [UInt8]) -> LineRecord {
    guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      return .fault(id: nil, reason: "this is no JSON object; write {\"id\": …, \"text\": …}")
    }
    let id = object["id"].flatMap(json) ?? "null"
    guard let text = object["text"] as? String else {
      return .fault(id: id, reason: "the object has no “text”; write {\"id\": …, \"text\": …}")
    }
    return .record(id: id, text: text)
  }

  private static func json(_ value: Any) -> String? {
    guard
      let data = try? JSONSerialization.data(
        withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes])
    else { return nil }
    return String(decoding: data, as: UTF8.self)
  }
}
