import ArgumentParser
import Dragoman
import Foundation
import GlossaryModel
import Terminology
import UnicodeText

/// One run of `dragoman annotate`: a session for each language and project that its files need.
struct AnnotateRun {
  let command: AnnotateCommand
  let workspace: Workspace

  private struct SessionKey: Hashable {
    var language: LanguageTag
    var settings: Settings
  }

  private var sessions: [SessionKey: AnnotationSession] = [:]
  private var outputs: [UInt8] = []
  private var hasBadLines = false

  init(command: AnnotateCommand, workspace: Workspace) {
    self.command = command
    self.workspace = workspace
  }

  mutating func run() throws {
    for file in command.files.isEmpty ? ["-"] : command.files {
      if command.style == .jsonl, !command.remove {
        try runLines(file)
      } else {
        try runDocument(file)
      }
    }
    if let output = command.output { try workspace.write(outputs, to: output) }
    if hasBadLines { throw ExitCode(65) }
  }

  private mutating func runDocument(_ file: String) throws {
    let source = try workspace.document(file)
    let settings = try workspace.settings(for: file)
    if source.encoding != .utf8 {
      let kept = command.inPlace ? "" : "; the output is UTF-8"
      Console.message("\(file): note: read as \(source.encoding.rawValue)\(kept).")
    }
    let session = try session(for: source.utf8, settings)
    let result: [UInt8]
    if command.remove {
      result = session.removing(source.utf8)
    } else {
      let written = try session.write(source.utf8, name: file, marks: command.inPlace)
      result = written.output
      report(written.document)
    }
    if command.inPlace {
      if result != source.utf8 { try workspace.replace(file, with: result, like: source) }
    } else {
      try emit(result)
    }
  }

  private mutating func emit(_ bytes: [UInt8]) throws {
    if command.output != nil { outputs += bytes } else { try Console.write(bytes) }
  }

  /// The session for a text's language and project, compiled once.
  private mutating func session(
    for text: [UInt8], _ settings: Settings
  ) throws -> AnnotationSession {
    let written = command.from ?? settings.from
    guard let language = try written.map(Words.language) ?? LanguageTag.guess(text) else {
      throw DragomanError.unknownLanguage(written ?? "")
    }
    let key = SessionKey(language: language, settings: settings)
    if let known = sessions[key] { return known }
    let targets = try (command.to.isEmpty ? settings.to : command.to).map(Words.language)
    guard !targets.isEmpty || command.remove else { throw DragomanError.noTarget }
    var request = AnnotationRequest(
      language: language, targets: targets, date: try Words.date(command.date))
    request.profile = command.profile ?? settings.profile
    request.overlaps = command.overlaps
    request.mentions = command.mentions
    request.style = command.style
    request.reading = command.reading
    request.listOrder = command.sort
    let glossaries = try command.glossaries.load(workspace, settings: settings)
    let session = try AnnotationSession(glossaries, request) { share in
      Console.progress("annotating", share)
    }
    reportShadowed(session.shadowedConcepts)
    sessions[key] = session
    return session
  }

  private func reportShadowed(_ ids: [String]) {
    guard let first = ids.first else { return }
    let more = ids.count > 1 ? " and \(ids.count - 1) more" : ""
    Console.message(
      "note: the concept “\(first)”\(more) stands in the glossaries more than once; the first counts."
    )
  }

  /// Says on standard error which names are in no glossary, and what was only converted.
  private func report(_ document: AnnotatedDocument) {
    var cursor = LineIndex.Cursor(LineIndex(document.text))
    let painter = command.colors.painter(STDERR_FILENO)
    for name in document.result.unglossed {
      let position = cursor.position(of: name.range.lowerBound)
      let place = "\(document.name):\(position.line):\(position.column)"
      let times = name.count == 1 ? "" : " (\(name.count) times)"
      let word = painter.paint("unglossed:", .yellow)
      let suspect = name.suspect.map { ": only a part of the name of \($0)" } ?? ""
      Console.message("\(place): \(word) \(name.text)\(times)\(suspect)")
    }
    let converted = Set(
      document.result.annotations.flatMap(\.equivalents).filter { $0.origin == .converted }
        .map(\.text))
    if !converted.isEmpty {
      let plural = converted.count == 1 ? "equivalent was" : "equivalents were"
      Console.message(
        "\(document.name): note: \(converted.count) \(plural) only converted from another script (*)."
      )
    }
  }

  // JSON Lines

  /// One object a line in, one a line out, so that the command can run as a pipe.
  private mutating func runLines(_ file: String) throws {
    let settings = try workspace.settings(for: file)
    var number = 0
    let lines = try LineSource(file)
    while let bytes = try lines.next() {
      number += 1
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let output: String
      switch LineRecord.read(bytes) {
      case .record(let id, let text):
        let session = try session(for: Array(text.utf8), settings)
        output = session.line(id: id, text: text, name: file)
      case .fault(let id, let reason):
        hasBadLines = true
        Console.message("\(file):\(number): error: \(reason)")
        output =
          JSONText.object([
            ("id", .raw(id ?? "null")), ("error", .string("line \(number): \(reason)")),
          ]).text
      }
      try emit(Array((output + "\n").utf8))
    }
  }
}
