internal import Yams

/// YAML read for its text alone: a plain `no`, `1.10` or `2022-12-30` stays what was written.
///
/// Yams guesses the type of every scalar with regular expressions unless it is told not to, and again
/// whenever nodes are compared, so keys are looked up by their text.
struct YAMLText {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  func root() throws -> Node? { try Yams.compose(yaml: text, .basic) }
}

extension Node.Mapping {
  func field(_ name: String) -> Node? {
    for (key, value) in self where key.scalar?.string == name { return value }
    return nil
  }
}
