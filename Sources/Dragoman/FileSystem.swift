/// Where documents, glossaries and settings are read from and written to.
package protocol FileSystem: Sendable {
  /// The content of a file.
  func read(_ path: String) throws(DragomanError) -> [UInt8]
  /// Replaces a file as a whole: readers see the old content or the new one.
  func write(_ bytes: [UInt8], to path: String) throws(DragomanError)
  /// The names of the files and folders in a folder, sorted.
  func list(_ path: String) throws(DragomanError) -> [String]
  func exists(_ path: String) -> Bool
  func isFolder(_ path: String) -> Bool
  /// The path from the root.
  func absolute(_ path: String) -> String
}
