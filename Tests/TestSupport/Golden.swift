public import Foundation

/// Whole outputs kept as files, compared as a whole and written only when asked for.
public enum Golden {
  /// The difference between an output and its file; `nil` if they are equal.
  ///
  /// Set `RECORD_GOLDEN` to write the file. A missing file is a difference, and stays one.
  ///
  /// - Parameters:
  ///   - output: what was produced.
  ///   - file: the file that holds what is expected.
  /// - Returns: the first line that differs, or that the file is missing; `nil` if equal or recorded.
  /// - Throws: an error of Foundation where the file cannot be written.
  public static func difference(_ output: String, from file: URL) throws -> String? {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(output.utf8).write(to: file)
      return nil
    }
    guard let data = try? Data(contentsOf: file) else {
      return "\(file.lastPathComponent) is missing; run the tests with RECORD_GOLDEN=1 and read it."
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != output else { return nil }
    let (old, new) = (lines(expected), lines(output))
    let first = zip(old, new).prefix { $0 == $1 }.count
    return """
      \(file.lastPathComponent) differs at line \(first + 1):
      - \(first < old.count ? old[first] : "(end)")
      + \(first < new.count ? new[first] : "(end)")
      """
  }

  /// The root of the package, found from a file in it.
  public static func packageRoot(_ file: String = #filePath) -> URL {
    var folder = URL(filePath: file).deletingLastPathComponent()
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
