import ArgumentParser
import Dragoman
import Foundation
import GlossaryModel
import UnicodeText

/// The options by which every command finds its glossaries.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A glossary file or a folder of them; earlier ones win.", valueName: "path"))
  var glossary: [String] = []

  /// Loads the glossaries and says on standard error what is wrong with them.
  func load(_ workspace: Workspace, settings: Settings) throws -> [Glossary] {
    let files = try workspace.glossaryFiles(named: glossary, settings: settings)
    let loaded = try workspace.glossaries(files)
    for file in loaded {
      for problem in file.problems.sorted(by: { ($0.line ?? 0) < ($1.line ?? 0) }) {
        Console.message(Self.line(problem, of: file.path))
      }
    }
    if loaded.allSatisfy(\.glossary.concepts.isEmpty) {
      let first = files.first ?? ""
      throw DragomanError.unreadableGlossary(
        first,
        reason: "no concept could be read from \(files.count == 1 ? "it" : "the glossaries").")
    }
    return loaded.map(\.glossary)
  }

  static func line(_ problem: Problem, of path: String) -> String {
    "\(path)\(problem.line.map { ":\($0)" } ?? ""): \(problem.severity.rawValue): \(problem.message)"
  }
}

/// What the command line says in words, as values.
enum Words {
  static func language(_ written: String) throws -> LanguageTag {
    guard let tag = LanguageTag(written), tag.isKnown else {
      throw DragomanError.unknownLanguage(written)
    }
    return tag
  }

  static func date(_ written: String?) throws -> PartialDate {
    guard let written else { return today }
    guard let date = PartialDate(written) else {
      throw DragomanError.usage("“\(written)” is not a date. Write --date YYYY-MM-DD.")
    }
    return date
  }

  private static var today: PartialDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return PartialDate(year: parts.year ?? 1, month: parts.month, day: parts.day)
      ?? PartialDate(year: 1) ?? fallback
  }

  private static var fallback: PartialDate {
    guard let date = PartialDate("2000") else { preconditionFailure("2000 is a date") }
    return date
  }
}

extension Workspace {
  /// A workspace with the glossaries that were installed with the program, or that its checkout has.
  static func standard() -> Workspace {
    Workspace(shippedGlossaries: shippedFolder()) { path, share in
      Console.progress("reading \(path)", share)
    }
  }

  private static func shippedFolder() -> String? {
    let files = FileManager.default
    guard let program = try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe") else {
      return nil
    }
    var folder = URL(filePath: program).deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent()
      .appending(path: "share/dragoman/glossaries").path
    if files.fileExists(atPath: installed) { return installed }
    while folder.path != "/" {
      let glossaries = folder.appending(path: "glossaries").path
      if files.fileExists(atPath: folder.appending(path: "Package.swift").path),
        files.fileExists(atPath: glossaries)
      {
        return glossaries
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }
}
