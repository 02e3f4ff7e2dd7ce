/// Why a request could not be carried out.
public enum DragomanError: Error, Hashable, Sendable {
  case noSuchInput(String)
  case isFolder(String)
  case unreadable(String, reason: String)
  case unwritable(String, reason: String)
  /// The bytes are no text: the line and byte offset of the first fault.
  case invalidText(String, line: Int, offset: Int, reason: String)
  case unreadableGlossary(String, reason: String)
  case invalidSettings(String, line: Int?, reason: String)
  case unknownLanguage(String)
  case noGlossary
  case noTarget
  case usage(String)
}

extension DragomanError: CustomStringConvertible {
  /// What happened and what to do, in sentences.
  public var description: String {
    switch self {
    case .noSuchInput(let path): "\(path): there is no such file."
    case .isFolder(let path): "\(path): this is a folder; name the files in it."
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)."
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)."
    case .invalidText(let path, let line, let offset, let reason):
      "\(path):\(line): \(reason) at byte \(offset). Save the file as UTF-8."
    case .unreadableGlossary(let path, let reason): "\(path): \(reason)"
    case .invalidSettings(let path, let line, let reason):
      "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)"
    case .unknownLanguage(let tag):
      "“\(tag)” is no language tag that is known. Write one such as en, fr, zh-Hans or zh-Hant-TW."
    case .noGlossary:
      "There is no glossary. Name one with --glossary, or in .dragoman.yaml under “glossaries:”."
    case .noTarget: "Into which language? Name it with --to, such as --to zh-Hans."
    case .usage(let message): message
    }
  }
}
