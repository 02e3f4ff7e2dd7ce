import Foundation
import TestSupport
import Testing

/// How much of news that was written without a look at the glossaries is annotated, and how rightly.
///
/// What `recall` showed to be missing was written into the glossaries afterwards; nobody has mended anything
/// by `held-out`, so that it measures.
///
/// The briefs mark each mention with its acceptable equivalents: ⟦n:NATO=北约|北大西洋公约组织⟧ for names,
/// ⟦t:…⟧ for terms.
struct RecallTests {
  private struct Mention {
    var isName: Bool
    var range: Range<Int>
    var text: String
    var accepted: [String]
  }

  private struct Brief {
    var date: String
    var text: String
    var mentions: [Mention]
  }

  /// The floors are what was reached, in percent, so that it does not fall.
  @Test(arguments: [("recall", 96, 90), ("held-out", 92, 59)])
  func `names and terms of ten briefs are found and said rightly`(
    folder: String, nameFloor: Int, termFloor: Int
  ) throws {
    let path = Program.examples.appending(path: folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: path.path).sorted()
    #expect(files.count == 10)
    var counts: [Bool: (found: Int, all: Int)] = [true: (0, 0), false: (0, 0)]
    var missed: [String] = []
    for file in files {
      let brief = try read(path.appending(path: file))
      let annotations = try annotate(brief)
      for mention in brief.mentions {
        counts[mention.isName, default: (0, 0)].all += 1
        let found = annotations.filter { $0.range.overlaps(mention.range) }
        if isRight(found, mention) {
          counts[mention.isName, default: (0, 0)].found += 1
        } else {
          missed.append(
            "\(file): \(mention.text) = \(mention.accepted) got \(found.map(\.equivalent))")
        }
      }
    }
    let (names, terms) = (counts[true] ?? (0, 0), counts[false] ?? (0, 0))
    let report =
      "\(folder): names \(names.found)/\(names.all), terms \(terms.found)/\(terms.all)\n"
      + missed.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["SHOW_RECALL"] != nil { print(report) }
    #expect(names.found * 100 >= names.all * nameFloor, "\(report)")
    #expect(terms.found * 100 >= terms.all * termFloor, "\(report)")
  }

  /// An acceptable equivalent stands at the place; or what stands at its parts makes one (金砖国家 and
  /// 峰会), or what stands at a larger place holds one (中国外交部 in 中国外交部发言人).
  private func isRight(
    _ annotations: [(range: Range<Int>, equivalent: String)], _ mention: Mention
  ) -> Bool {
    let inside = annotations.filter { mention.range.contains($0.range) }
    let joined = inside.map(\.equivalent).joined()
    return mention.accepted.contains { accepted in
      joined == accepted
        || annotations.contains { annotation in
          annotation.range.contains(mention.range) && annotation.equivalent.contains(accepted)
            || annotation.range == mention.range && accepted.contains(annotation.equivalent)
        }
    }
  }

  private func read(_ file: URL) throws -> Brief {
    let content = try String(contentsOf: file, encoding: .utf8)
    let lines = content.split(separator: "\n", maxSplits: 1)
    let date = try #require(lines.first?.split(separator: " ").last.map(String.init))
    var brief = Brief(date: date, text: "", mentions: [])
    var rest = try #require(lines.last)
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      brief.text += rest[..<open]
      let mark = rest[rest.index(after: open)..<close]
      let parts = mark.dropFirst(2).split(separator: "=", maxSplits: 1)
      let text = String(try #require(parts.first, "\(file.lastPathComponent): \(mark)"))
      let start = brief.text.utf8.count
      brief.text += text
      brief.mentions.append(
        Mention(
          isName: mark.hasPrefix("n:"), range: start..<brief.text.utf8.count, text: text,
          accepted: try #require(parts.last).split(separator: "|").map(String.init)))
      rest = rest[rest.index(after: close)...]
    }
    brief.text += rest
    return brief
  }

  private func annotate(_ brief: Brief) throws -> [(range: Range<Int>, equivalent: String)] {
    let result = try Program.run(
      [
        "annotate", "--from", "en", "--to", "zh-Hans", "--style", "json", "--date", brief.date,
        "--glossary", Golden.packageRoot().appending(path: "glossaries").path,
      ], input: Array(brief.text.utf8))
    struct Document: Decodable {
      struct Annotation: Decodable {
        struct Equivalent: Decodable { var term: String }
        var start: Int
        var end: Int
        var equivalents: [Equivalent]
      }
      var annotations: [Annotation]
    }
    let document = try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
    return document.annotations.compactMap { annotation in
      annotation.equivalents.first.map { (annotation.start..<annotation.end, $0.term) }
    }
  }
}
