public import GlossaryModel

/// What a reader made of a file: the glossary, where each concept stands, and what was wrong.
public struct GlossaryReading: Sendable {
  /// The header and every concept that could be read, in the order of the file.
  public var glossary: Glossary
  /// The line, from 1, that each concept of the glossary begins at.
  public var lines: [Int]
  /// What was wrong, in order of lines; empty for a sound file.
  public var problems: [Problem]

  /// A reading; `lines` has one entry for each concept of the glossary.
  public init(glossary: Glossary, lines: [Int] = [], problems: [Problem] = []) {
    self.glossary = glossary
    self.lines = lines
    self.problems = problems
  }
}
