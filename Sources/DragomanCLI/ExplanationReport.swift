import Dragoman
import GlossaryModel
import Terminology
import UnicodeText

/// What `dragoman explain` writes.
struct ExplanationReport {
  let name: String
  let source: SourceText
  let session: ExplanationSession
  let language: LanguageTag

  /// The decisions at a place, or in the whole text, about one term or all.
  func text(at offset: Int?, term: String?, _ lines: LineIndex) -> String {
    let result = session.explain(source.utf8)
    let folder = try? TextFolder()
    let wanted = term.flatMap { folder?.fold($0) }
    let decisions = result.decisions.filter { decision in
      if let offset, !(decision.range.contains(offset) || decision.range.upperBound == offset) {
        return false
      }
      guard let wanted, let folder else { return true }
      return folder.fold(decision.term) == wanted || folder.fold(decision.text) == wanted
    }
    var output = ""
    var rest = decisions[...]
    while let first = rest.first {
      let here = rest.prefix { $0.range == first.range }
      let position = lines.position(of: first.range.lowerBound)
      output += "\(name):\(position.line):\(position.column): “\(oneLine(first.text))”\n"
      output += describe(here, result)
      rest = rest.dropFirst(here.count)
    }
    if decisions.isEmpty { output += nothing(at: offset, term: term, lines) }
    return output
  }

  /// The decisions at one place; a title that many offices have is not said for each of them.
  private func describe(_ decisions: ArraySlice<Decision>, _ result: AnnotatedText) -> String {
    var output = ""
    var rest = decisions
    while let first = rest.first {
      let alike = rest.prefix {
        $0.rejection != nil && $0.rejection == first.rejection && $0.form == first.form
      }
      output += describe(first, result)
      if alike.count > 3 {
        output += "       and so for \(alike.count - 1) other concepts\n"
      } else {
        output += alike.dropFirst().map { describe($0, result) }.joined()
      }
      rest = rest.dropFirst(max(alike.count, 1))
    }
    return output
  }

  private func describe(_ decision: Decision, _ result: AnnotatedText) -> String {
    let concept = session.concept(decision.concept)
    let kind = concept.map { " (\($0.kind.rawValue))" } ?? ""
    let term = "“\(decision.term)” \(decision.form.rawValue) of \(decision.concept)\(kind)"
    if let rejection = decision.rejection { return "  no   \(term): \(rejection)\n" }
    let annotation = result.annotations.first {
      $0.range == decision.range && $0.concept == decision.concept
    }
    let equivalents = (annotation?.equivalents ?? []).map { equivalent in
      " → \(equivalent.text) (\(equivalent.language), \(equivalent.origin.rawValue))"
    }
    return "  yes  \(term)\(equivalents.joined())\n"
  }

  private func nothing(at offset: Int?, term: String?, _ lines: LineIndex) -> String {
    guard let term else {
      return offset == nil
        ? "No term of the glossaries stands in the text.\n"
        : "No term of the glossaries stands at this place.\n"
    }
    switch session.diagnose(term, in: source.utf8) {
    case .notInGlossary(let others):
      let more = others.isEmpty ? "" : " It has it in \(others.joined(separator: ", "))."
      return "The glossary has no term “\(term)” in \(language).\(more)\n"
    case .notInText: return "The text does not have “\(term)”.\n"
    case .insideWords(let words):
      return words.map { word in
        let position = lines.position(of: word.range.lowerBound)
        return
          "\(name):\(position.line):\(position.column): “\(term)” is only a part of the word “\(word.word)”.\n"
      }.joined()
    case .considered: return "The text has “\(term)”, but not at this place.\n"
    }
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
