internal import Foundation

/// The machine's own files; `-` is standard input.
package struct LocalFileSystem: FileSystem {
  package init() {}

  package func read(_ path: String) throws(DragomanError) -> [UInt8] {
    if path == "-" {
      do {
        return Array(try FileHandle.standardInput.readToEnd() ?? Data())
      } catch {
        throw .unreadable("standard input", reason: reason(error))
      }
    }
    guard exists(path) else { throw .noSuchInput(path) }
    guard !isFolder(path) else { throw .isFolder(path) }
    do {
      return Array(try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe))
    } catch {
      throw .unreadable(path, reason: reason(error))
    }
  }

  package func write(_ bytes: [UInt8], to path: String) throws(DragomanError) {
    // Through a link to the file it names, and with the permissions that the file has.
    let url = URL(filePath: path).resolvingSymlinksInPath()
    let manager = FileManager.default
    let permissions =
      try? manager.attributesOfItem(atPath: url.path)[.posixPermissions] as? NSNumber
    do {
      try Data(bytes).write(to: url, options: .atomic)
      if let permissions {
        try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: url.path)
      }
    } catch {
      throw .unwritable(path, reason: reason(error))
    }
  }

  package func list(_ path: String) throws(DragomanError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw .unreadable(path, reason: reason(error))
    }
  }

  package func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  package func isFolder(_ path: String) -> Bool {
    // A URL without a trailing slash of a link to a folder names the link, so resolve it first.
    let url = URL(filePath: path).resolvingSymlinksInPath()
    return (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
  }

  package func absolute(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path
  }

  private func reason(_ error: any Error) -> String {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    switch CocoaError.Code(rawValue: error.code) {
    case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
    case .fileWriteOutOfSpace: return "the disk is full"
    case .fileNoSuchFile, .fileReadNoSuchFile: return "there is no such folder"
    default: return underlying.localizedDescription.trimmingCharacters(in: ["."])
    }
  }
}
