import Foundation
import TestSupport

/// Runs the program that was built beside the tests.
enum Program {
  struct Result {
    var status: Int32
    var output: String
    var messages: String
  }

  static let examples = Golden.packageRoot().appending(path: "Tests/EndToEndTests/Examples")
  static let glossary = examples.appending(path: "small.yaml").path

  private static let binary: URL = {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let besideTests = URL(filePath: link ?? "/").deletingLastPathComponent()
      .appending(path: "dragoman")
    if FileManager.default.isExecutableFile(atPath: besideTests.path) { return besideTests }
    return Golden.packageRoot().appending(path: ".build/debug/dragoman")
  }()

  /// Runs the program with arguments and bytes on standard input.
  static func run(
    _ arguments: [String], input: [UInt8] = [], in folder: URL = Golden.packageRoot()
  ) throws -> Result {
    let scratch = try Scratch()
    let (inFile, outFile, errorFile) = (
      scratch.path("in"), scratch.path("out"), scratch.path("err")
    )
    try Data(input).write(to: inFile)
    for file in [outFile, errorFile] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: inFile)
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outFile), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }

  static func run(_ arguments: String..., input: String) throws -> Result {
    try run(arguments, input: Array(input.utf8))
  }
}

/// A folder of its own for one test, removed with the value.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "dragoman-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> URL { folder.appending(path: name) }

  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: path(name))
    return path(name).path
  }

  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }
}
