import Dragoman
import GlossaryModel
import UnicodeText

/// A concept as a person reads it in a terminal, and as one line of JSON.
struct ConceptCard {
  private let concept: Concept
  private let glossary: String
  private let holders: [Holder]

  /// Somebody who held the office.
  struct Holder {
    let person: Concept
    let validity: Validity

    /// The name in the first language and in Chinese where there is one.
    var name: String {
      let chinese = person.terms.first { $0.language.language == "zh" }?.text
      return [person.terms.first?.text, chinese].compactMap(\.self).joined(separator: " ")
    }
  }

  init(_ concept: Concept, _ glossary: String, holders: [Holder] = []) {
    self.concept = concept
    self.glossary = glossary
    self.holders = holders
  }

  var text: String {
    var lines = ["\(concept.id)  (\(concept.kind.rawValue), \(glossary))"]
    for (language, terms) in termsByLanguage {
      lines.append("  \(padded(language)) \(terms.map(describe).joined(separator: " · "))")
    }
    for tenure in concept.tenures {
      lines.append("  \(padded("held")) \(tenure.office)  \(span(tenure.validity))")
    }
    for holder in holders {
      lines.append(
        "  \(padded("held by")) \(holder.name) (\(holder.person.id))  \(span(holder.validity))")
    }
    for definition in concept.definitions { lines.append("  \(padded("is")) \(definition.text)") }
    for note in concept.notes { lines.append("  \(padded("note")) \(note.text)") }
    return lines.map { $0.trimmed.isEmpty ? $0 : $0 + "\n" }.joined()
  }

  /// The text with the id in bold.
  func painted(_ painter: Painter) -> String { painter.paintWords(text, [concept.id: .bold]) }

  var json: String {
    JSONText.object([
      ("id", .string(concept.id)), ("kind", .string(concept.kind.rawValue)),
      ("glossary", .string(glossary)),
      (
        "terms",
        .object(
          termsByLanguage.map { language, terms in
            (
              language,
              .array(
                terms.map { term in
                  .object([
                    ("term", .string(term.text)), ("form", .string((term.form ?? .full).rawValue)),
                    ("status", term.status.map { .string($0.rawValue) } ?? .null),
                  ])
                })
            )
          })
      ),
      (
        "held",
        .array(
          concept.tenures.map { tenure in
            .object([
              ("office", .string(tenure.office)),
              ("from", tenure.validity.from.map { .string($0.description) } ?? .null),
              ("to", tenure.validity.until.map { .string($0.description) } ?? .null),
            ])
          })
      ),
      (
        "heldBy",
        .array(
          holders.map { holder in
            .object([
              ("person", .string(holder.person.id)),
              ("from", holder.validity.from.map { .string($0.description) } ?? .null),
              ("to", holder.validity.until.map { .string($0.description) } ?? .null),
            ])
          })
      ),
    ]).text
  }

  private func span(_ validity: Validity) -> String {
    "\(validity.from?.description ?? "?") – \(validity.until?.description ?? "")"
  }

  private var termsByLanguage: [(String, [Term])] {
    var order: [String] = []
    var terms: [String: [Term]] = [:]
    for term in concept.terms {
      if terms[term.language.written] == nil { order.append(term.language.written) }
      terms[term.language.written, default: []].append(term)
    }
    return order.map { ($0, terms[$0] ?? []) }
  }

  private func describe(_ term: Term) -> String {
    let marks = [
      term.form.map(\.rawValue), term.isAdjective ? "adjective" : nil,
      term.status == .preferred ? nil : term.status.map(\.rawValue),
    ].compactMap(\.self)
    return term.text + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
  }

  private func padded(_ label: String) -> String {
    label + String(repeating: " ", count: max(0, 11 - label.count))
  }
}
