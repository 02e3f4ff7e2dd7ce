public import GlossaryModel
internal import Terminology

extension Workspace {
  /// The problems of glossary files, each with the file it is in, in order of files and lines.
  public func validate(_ paths: [String]) throws -> GlossaryValidation {
    let files = try glossaryFiles(named: paths, settings: Settings())
    let loaded = try glossaries(files)
    var problems: [GlossaryValidation.Located] = []
    let found = try GlossaryValidator(loaded.map(\.glossary)).problems()
    for (file, more) in zip(loaded, found) {
      let located = more.map { entry in
        var problem = entry.problem
        problem.line = file.lines[entry.concept]
        return problem
      }
      problems += (file.problems + located).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        .map { GlossaryValidation.Located(path: file.path, problem: $0) }
    }
    return GlossaryValidation(
      fileCount: loaded.count, conceptCount: loaded.reduce(0) { $0 + $1.glossary.concepts.count },
      problems: problems)
  }
}

/// What is wrong with a set of glossary files.
public struct GlossaryValidation: Sendable {
  /// A problem and the file it is in.
  public struct Located: Sendable {
    /// The path of the glossary file, as it was given or found.
    public let path: String
    /// What is wrong, with its line where that is known.
    public let problem: Problem
  }

  /// How many files were read, those with problems included.
  public let fileCount: Int
  /// How many concepts could be read, in all files together.
  public let conceptCount: Int
  /// In order of files, and within a file of lines.
  public let problems: [Located]

  /// How many problems there are of a severity.
  public func count(_ severity: Problem.Severity) -> Int {
    problems.count { $0.problem.severity == severity }
  }
}
