import Foundation
import TestSupport
import Testing

/// What each target may import besides the standard library.
private let allowedImports: [String: Set<String>] = [
  "UnicodeText": ["CICU", "COpenCC", "CStemmer"],
  "Matching": ["UnicodeText"],
  "GlossaryModel": ["UnicodeText"],
  "Terminology": ["GlossaryModel", "Matching", "UnicodeText"],
  "Exchange": ["Dispatch", "GlossaryModel", "Synchronization", "UnicodeText", "Yams"],
  "Dragoman": [
    "Exchange", "Foundation", "GlossaryModel", "Matching", "Terminology", "UnicodeText",
  ],
  "DragomanCLI": [
    "ArgumentParser", "Dragoman", "Foundation", "GlossaryModel", "Matching", "Synchronization",
    "Terminology", "UnicodeText",
  ],
  "CICU": [],
  "COpenCC": [],
  "CStemmer": [],
]

/// The files that may touch unsafe memory: the C borders.
private let unsafeFiles: Set<String> = [
  "UnicodeText/ChineseConverter.swift", "UnicodeText/Collator.swift",
  "UnicodeText/DisplayNames.swift", "UnicodeText/ICUError.swift", "UnicodeText/LanguageTag.swift",
  "UnicodeText/NormalForm.swift", "UnicodeText/Stemmer.swift", "UnicodeText/TextBreaker.swift",
  "UnicodeText/Transliterator.swift",
]

/// The files of the facade that touch the machine.
private let foundationFiles: Set<String> = ["Dragoman/LocalFileSystem.swift"]

struct LayerTests {
  private let sources = Golden.packageRoot().appending(path: "Sources")

  private func files() throws -> [(name: String, text: String)] {
    let root = sources.path + "/"
    let paths = FileManager.default.enumerator(atPath: sources.path)?.allObjects as? [String] ?? []
    return try paths.sorted().filter { $0.hasSuffix(".swift") }.map {
      ($0, try String(contentsOf: URL(filePath: root + $0), encoding: .utf8))
    }
  }

  private func imports(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count else {
        return nil
      }
      return String(words[index + 1].prefix { $0 != "." })
    }
  }

  @Test(arguments: allowedImports.keys.sorted())
  func `imports only what its layer allows`(target: String) throws {
    for file in try files() where file.name.hasPrefix(target + "/") {
      for module in imports(file.text) {
        #expect(allowedImports[target]?.contains(module) == true, "\(file.name) imports \(module)")
      }
    }
  }

  @Test func `every folder of Sources has a row in the table`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    #expect(Set(folders) == Set(allowedImports.keys))
  }

  @Test func `layers do not import each other in circles`() {
    var remaining = allowedImports.mapValues { $0.intersection(allowedImports.keys) }
    while let leaf = remaining.first(where: { $0.value.isEmpty })?.key {
      remaining[leaf] = nil
      for key in remaining.keys { remaining[key]?.remove(leaf) }
    }
    #expect(remaining.isEmpty)
  }

  @Test func `unsafe memory is touched only at the C borders`() throws {
    for file in try files() where !unsafeFiles.contains(file.name) {
      for mark in ["unsafe ", "UnsafePointer", "UnsafeMutable", "UnsafeRaw", "@unchecked"] {
        #expect(!file.text.contains(mark), "\(file.name) has “\(mark)”")
      }
    }
  }

  @Test
  func `files, clock and environment are touched only by the local file system and the program`()
    throws
  {
    for file in try files()
    where !file.name.hasPrefix("DragomanCLI/") && !foundationFiles.contains(file.name) {
      #expect(!imports(file.text).contains("Foundation"), "\(file.name)")
    }
  }

  @Test func `domain types are not Codable`() throws {
    for file in try files()
    where file.name.hasPrefix("GlossaryModel/") || file.name.hasPrefix("Terminology/") {
      #expect(!file.text.contains("Codable"), "\(file.name)")
    }
  }

  @Test func `a language is data, not a branch in the code`() throws {
    let names = ["\"en\"", "\"fr\"", "\"ja\"", "\"ko\"", "\"ru\"", "\"ar\"", "\"de\""]
    for file in try files() {
      for name in names {
        #expect(!file.text.contains("language == \(name)"), "\(file.name)")
      }
    }
  }

  @Test func `no file is named for nothing in particular`() throws {
    for file in try files() {
      for word in ["Utils", "Helpers", "Common", "Misc", "Manager"] {
        #expect(!file.name.contains(word), "\(file.name)")
      }
    }
  }

  @Test func `files can be read in one sitting`() throws {
    for file in try files() {
      #expect(file.text.split(separator: "\n").count <= 500, "\(file.name)")
    }
  }
}
