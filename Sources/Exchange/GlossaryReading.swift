public import GlossaryModel

/// What a reader made of a file: the glossary, where each concept stands, and what was wrong.
public struct GlossaryReading: Sendable {
  public var glossary: Glossary
  /// The line, from 1, that each concept of the glossary begins at.
  public var lines: [Int]
  public var problems: [Problem]

  public init(glossary: Glossary, lines: [Int] = [], problems: [Problem] = []) {
    self.glossary = glossary
    self.lines = lines
    self.problems = problems
  }
}
