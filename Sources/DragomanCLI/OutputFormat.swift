import ArgumentParser

/// How results are written: for people or for programs.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
