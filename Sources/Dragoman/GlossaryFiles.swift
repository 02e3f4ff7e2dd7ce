internal import Exchange
public import GlossaryModel

/// Finds glossary files by the paths that a person gives and reads them.
struct GlossaryFiles {
  let files: any FileSystem
  let progress: @Sendable (String, Double) -> Void

  /// The files behind a path: the file itself, or every glossary in a folder and the folders in it.
  func files(at path: String) throws(DragomanError) -> [String] {
    guard files.exists(path) else { throw .noSuchInput(path) }
    guard files.isFolder(path) else { return [path] }
    var found: [String] = []
    for name in try files.list(path) where !name.hasPrefix(".") {
      let inner = path.hasSuffix("/") ? path + name : path + "/" + name
      if files.isFolder(inner) {
        found += try files(at: inner)
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        found.append(inner)
      }
    }
    return found
  }

  /// Reads one file.
  func read(_ path: String) throws(DragomanError) -> LoadedGlossary {
    let bytes = try files.read(path)
    let text = try SourceText(bytes, name: path).utf8
    let total = Double(max(text.count, 1))
    let reading = YAMLGlossaryReader().read(text, name: Self.name(of: path)) { done in
      progress(path, Double(done) / total)
    }
    return LoadedGlossary(path: path, reading: reading)
  }

  /// The file's name without folders and ending.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}

/// A glossary with the file it came from.
public struct LoadedGlossary: Sendable {
  /// As the person gave it, or as it was found in a folder that they gave.
  public let path: String
  /// The header and every concept that could be read.
  public let glossary: Glossary
  /// The line of each concept.
  public let lines: [Int]
  /// What was wrong with the file, in order of lines.
  public let problems: [Problem]

  init(path: String, reading: GlossaryReading) {
    self.path = path
    glossary = reading.glossary
    lines = reading.lines
    problems = reading.problems
  }
}
