internal import Exchange

/// What a person can ask of Dragoman: the glossaries of a project, and what to do with them.
public struct Workspace: Sendable {
  private let files: any FileSystem
  /// The folder of the glossaries shipped with the program, where there is one.
  private let shippedGlossaries: String?
  /// Told how far a file is read: its path, and a share from 0 to 1.
  private let progress: @Sendable (String, Double) -> Void

  /// A workspace over the machine's files.
  ///
  /// - Parameters:
  ///   - shippedGlossaries: the folder to use where a project names no glossaries.
  ///   - progress: told how far a file is read: its path, and a share from 0 to 1.
  public init(
    shippedGlossaries: String?,
    progress: @escaping @Sendable (String, Double) -> Void = { _, _ in }
  ) {
    self.init(
      files: LocalFileSystem(), shippedGlossaries: shippedGlossaries, progress: progress)
  }

  package init(
    files: any FileSystem, shippedGlossaries: String? = nil,
    progress: @escaping @Sendable (String, Double) -> Void = { _, _ in }
  ) {
    self.files = files
    self.shippedGlossaries = shippedGlossaries
    self.progress = progress
  }

  /// Reads a document; `-` is standard input.
  public func document(_ path: String) throws -> SourceText {
    try SourceText(try files.read(path), name: path)
  }

  /// Replaces a document with a text, in the encoding it was read in.
  public func replace(_ path: String, with text: [UInt8], like source: SourceText) throws {
    try files.write(source.encode(text), to: path)
  }

  /// Writes a file as UTF-8.
  public func write(_ text: [UInt8], to path: String) throws {
    try files.write(text, to: path)
  }

  /// The settings for a document: the nearest `.dragoman.yaml` in its folder or above; empty without one.
  public func settings(for document: String) throws -> Settings {
    var folder = Self.parent(of: files.absolute(document == "-" ? "./-" : document))
    while true {
      let path = folder == "/" ? "/.dragoman.yaml" : folder + "/.dragoman.yaml"
      if files.exists(path) {
        let text = try SourceText(try files.read(path), name: path).utf8
        do throws(ProjectSettingsReader.Fault) {
          let read = try ProjectSettingsReader().read(String(decoding: text, as: UTF8.self))
          return Settings(folder: folder, path: path, read: read)
        } catch {
          throw DragomanError.invalidSettings(path, line: error.line, reason: error.message)
        }
      }
      if folder == "/" || folder.isEmpty { return Settings() }
      folder = Self.parent(of: folder)
    }
  }

  /// The glossary files to use: those named, else the settings', else the shipped ones.
  public func glossaryFiles(named paths: [String], settings: Settings) throws -> [String] {
    let paths = paths.isEmpty ? settings.glossaries : paths
    let finder = GlossaryFiles(files: files, progress: progress)
    let chosen = paths.isEmpty ? [shippedGlossaries].compactMap(\.self) : paths
    let found = try chosen.flatMap { try finder.files(at: $0) }
    guard !found.isEmpty else { throw DragomanError.noGlossary }
    return found
  }

  /// Reads glossaries, with the problems of each.
  public func glossaries(_ paths: [String]) throws -> [LoadedGlossary] {
    let reader = GlossaryFiles(files: files, progress: progress)
    return try paths.map { try reader.read($0) }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// A project's settings, with paths made absolute.
public struct Settings: Hashable, Sendable {
  /// Where the settings were read, `nil` if there are none.
  public private(set) var path: String?
  /// Absolute paths of files and folders; earlier ones win.
  public private(set) var glossaries: [String] = []
  /// Tag of the language of the texts, such as `en`; `nil` where it is to be guessed.
  public private(set) var from: String?
  /// Tags of the languages of the equivalents, such as `zh-Hans`, in the order to write them.
  public private(set) var to: [String] = []
  /// The house style whose choices are taken; `nil` for none.
  public private(set) var profile: String?

  /// Settings that say nothing.
  public init() {}

  init(folder: String, path: String, read: ProjectSettings) {
    self.path = path
    glossaries = read.glossaries.map { $0.hasPrefix("/") ? $0 : folder + "/" + $0 }
    from = read.from
    to = read.to
    profile = read.profile
  }
}
