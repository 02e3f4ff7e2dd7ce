internal import GlossaryModel
internal import Yams

/// A fault of YAML, said with its line and what to do.
struct YAMLFault {
  /// What the parser says of an alias whose anchor it has not seen.
  static let undefinedAlias = "undefined alias"

  let problem: Problem

  init(_ error: any Error, firstLine: Int) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // What was never closed is noticed at the end; the person looks for where it was opened.
      let isUnclosed = Self.speaksOfTheUnclosed(problem)
      let line = isUnclosed ? context?.mark.line ?? mark.line : mark.line
      self.problem = Problem(
        .error, line: firstLine + max(line, 1) - 1,
        "This is not valid YAML: \(problem). \(Self.advice(problem))")
    case .reader(let problem, let offset, _, _):
      self.problem = Problem(
        .error, line: firstLine,
        "This is not valid YAML: \(problem)\(offset.map { " at byte \($0)" } ?? ""). "
          + "Remove the control character.")
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.problem = Problem(
        .error, line: firstLine + max(context.mark.line, 1) - 1,
        "The key “\(duplicates.joined(separator: "”, “"))” stands twice in one record. Keep one.")
    default:
      self.problem = Problem(.error, line: firstLine, "This is not valid YAML: \(error).")
    }
  }

  private static func speaksOfTheUnclosed(_ problem: String) -> Bool {
    problem.contains("end of stream") || problem.contains("expected ',' or")
  }

  private static func advice(_ problem: String) -> String {
    if problem.contains("mapping values are not allowed") {
      return "Put quotes around a text that holds “: ”, and check the indentation."
    }
    if problem.contains("cannot start any token") || problem.contains("tab character") {
      return "Indent with spaces, not tabs, and put quotes around texts that begin with @, ` or %."
    }
    if problem.contains("alias") || problem.contains("anchor") {
      return "Put quotes around a text that begins with * or &."
    }
    if speaksOfTheUnclosed(problem) {
      return "Check that every quote, bracket and brace is closed."
    }
    return "Check the indentation and the quotes."
  }
}
