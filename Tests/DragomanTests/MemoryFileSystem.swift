import Dragoman
import Synchronization

/// Files in memory, so that tests touch no disk.
final class MemoryFileSystem: FileSystem {
  private let files: Mutex<[String: [UInt8]]>

  init(_ files: [String: String]) {
    self.files = Mutex(files.mapValues { Array($0.utf8) })
  }

  func read(_ path: String) throws(DragomanError) -> [UInt8] {
    if isFolder(path) { throw .isFolder(path) }
    guard let bytes = files.withLock({ $0[absolute(path)] }) else { throw .noSuchInput(path) }
    return bytes
  }

  func write(_ bytes: [UInt8], to path: String) throws(DragomanError) {
    files.withLock { $0[absolute(path)] = bytes }
  }

  func list(_ path: String) throws(DragomanError) -> [String] {
    let folder = trimmed(path) + "/"
    let names = files.withLock { $0.keys }.filter { $0.hasPrefix(folder) }
      .compactMap { $0.dropFirst(folder.count).split(separator: "/").first.map(String.init) }
    return Set(names).sorted()
  }

  func exists(_ path: String) -> Bool {
    files.withLock { $0[absolute(path)] != nil } || isFolder(path)
  }

  func isFolder(_ path: String) -> Bool {
    files.withLock { $0.keys.contains { $0.hasPrefix(trimmed(path) + "/") } }
  }

  func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "/work/" + path }

  private func trimmed(_ path: String) -> String {
    let path = absolute(path)
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
