internal import GlossaryModel
internal import Yams

/// What `.dragoman.yaml` says.
public struct ProjectSettings: Hashable, Sendable {
  /// Paths as written, relative to the file's folder; earlier ones win.
  public var glossaries: [String] = []
  /// Tag of the language of the texts, such as `en`; `nil` where it is to be guessed.
  public var from: String?
  /// Tags of the languages of the equivalents, such as `zh-Hans`, in the order to write them.
  public var to: [String] = []
  /// The house style whose choices are taken; `nil` for none.
  public var profile: String?
  /// Keys of other commands and of later versions, by name.
  public var otherKeys: [String] = []

  /// Settings that say nothing.
  public init() {}
}

/// Reads `.dragoman.yaml`.
public struct ProjectSettingsReader: Sendable {
  /// A fault of the file, said with its line and what to do.
  public struct Fault: Error, Hashable, Sendable {
    /// The line in the file, from 1; `nil` if it is not known.
    public let line: Int?
    /// What is wrong and what to do, in sentences.
    public let message: String
  }

  /// A reader; it needs no data.
  public init() {}

  /// The settings in a file's text.
  public func read(_ text: String) throws(Fault) -> ProjectSettings {
    let node: Node?
    do {
      node = try YAMLText(text).root()
    } catch {
      let problem = YAMLFault(error, firstLine: 1).problem
      throw Fault(line: problem.line, message: problem.message)
    }
    var settings = ProjectSettings()
    guard let node, node.scalar?.string.isEmpty != true else { return settings }
    guard let mapping = node.mapping else {
      throw Fault(line: 1, message: "The settings must be lines such as “to: zh-Hans”.")
    }
    for (key, value) in mapping {
      switch key.scalar?.string ?? "" {
      case "glossaries": settings.glossaries = texts(value)
      case "from": settings.from = value.scalar?.string
      case "to": settings.to = texts(value)
      case "profile": settings.profile = value.scalar?.string
      case let other: settings.otherKeys.append(other)
      }
    }
    return settings
  }

  private func texts(_ node: Node) -> [String] {
    if let sequence = node.sequence { return sequence.compactMap { $0.scalar?.string } }
    return [node.scalar?.string].compactMap(\.self).filter { !$0.isEmpty }
  }
}
