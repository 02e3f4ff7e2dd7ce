internal import GlossaryModel
internal import Yams

/// A fault of YAML, said with its line and what to do.
struct YAMLFault {
  let problem: Problem

  init(_ error: any Error, firstLine: Int) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.problem = Problem(
        .error, line: firstLine + max(mark.line, 1) - 1,
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

  private static func advice(_ problem: String) -> String {
    if problem.contains("mapping values are not allowed") {
      return "Put quotes around a text that holds “: ”, and check the indentation."
    }
    if problem.contains("cannot start any token") {
      return "Indent with spaces, not tabs, and put quotes around texts that begin with @, ` or %."
    }
    if problem.contains("alias") || problem.contains("anchor") {
      return "Put quotes around a text that begins with * or &."
    }
    if problem.contains("end of stream") || problem.contains("expected ',' or") {
      return "Check that every quote, bracket and brace is closed."
    }
    return "Check the indentation and the quotes."
  }
}
