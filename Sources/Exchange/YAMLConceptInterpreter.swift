internal import GlossaryModel
internal import UnicodeText
internal import Yams

/// Turns the nodes of glossary files into concepts, and whatever does not fit into problems.
struct YAMLConceptInterpreter {
  /// The line of the file, from 1, that the parsed text began at.
  var firstLine = 1
  var problems: [Problem] = []
  private var currentConcept: String?
  private var defaultLanguage = LanguageTag("en")
  private var languageTags: [String: LanguageTag?] = [:]
  /// How much more of the current record's unknown fields is kept: aliases of aliases may stand for
  /// billions of nodes.
  private var unknownNodesLeft = maximumUnknownNodes
  private static let maximumUnknownNodes = 100_000

  /// The line, from 1, that a node begins at in the file.
  func line(of node: Node) -> Int { firstLine + (node.mark?.line ?? 1) - 1 }

  mutating func readHeader(_ mapping: Node.Mapping, into glossary: inout Glossary) {
    begin(nil)
    for (key, value) in mapping {
      switch key.scalar?.string ?? "" {
      case "glossary": if let id = text(value, of: "glossary") { glossary.id = id }
      case "title": glossary.title = text(value, of: "title")
      case "licence", "license": glossary.licence = text(value, of: "licence")
      case "languages":
        glossary.languages = nodes(value).compactMap { language($0) }
        defaultLanguage = glossary.languages.first ?? defaultLanguage
      case "retired": glossary.retired += texts(value, of: "retired")
      case "concepts": break
      case let name:
        glossary.unknownFields.append(UnknownField(key: name, value: unknown(value)))
      }
    }
  }

  /// The concept that a node describes; `nil`, with a problem, if it has no id or no term.
  mutating func concept(_ node: Node) -> Concept? {
    begin(nil)
    guard let mapping = node.mapping else {
      report(.error, node, "A concept must be a record that begins with “id:”.")
      return nil
    }
    guard let id = mapping.field("id")?.scalar?.string, !id.isEmpty else {
      report(.error, node, "This concept has no id. Give it one, such as “id: qin-gang”.")
      return nil
    }
    currentConcept = id
    if !id.utf8.allSatisfy({ Self.isSlugByte($0) }) {
      report(
        .warning, node,
        "The id “\(id)” should have only small letters a–z, digits and “-”.")
    }
    var concept = Concept(id: id)
    for (key, value) in mapping { read(key.scalar?.string ?? "", value, into: &concept) }
    guard !concept.terms.isEmpty else {
      report(
        .error, node,
        "The concept “\(id)” has no terms and was skipped. Add “terms:” with at least one language."
      )
      return nil
    }
    return concept
  }

  private mutating func read(_ key: String, _ value: Node, into concept: inout Concept) {
    switch key {
    case "id": break
    case "kind": concept.kind = choice(value, of: "kind") ?? concept.kind
    case "subject": concept.subjects = texts(value, of: key)
    case "name": concept.name = personName(value)
    case "of", "part-of", "member-of", "holds", "replaced-by", "see":
      guard let kind = Relation.Kind(rawValue: key) else { break }
      concept.relations += texts(value, of: key).map { Relation(kind, $0) }
    case "exists": concept.existence = fields(value, of: key).map { validity($0) } ?? Validity()
    case "terms":
      guard let languages = value.mapping else {
        report(.error, value, "“terms:” must hold one line for each language, such as “en: …”.")
        break
      }
      for (tag, terms) in languages {
        guard let language = language(tag) else { continue }
        for node in nodes(terms) {
          if let term = term(node, in: language) { concept.terms.append(term) }
        }
      }
    case "held": concept.tenures = nodes(value).compactMap { tenure($0) }
    case "profiles": concept.profileChoices = profileChoices(value)
    case "definition": concept.definitions = localized(value, of: key)
    case "note": concept.notes = localized(value, of: key)
    case "sources": concept.sources = texts(value, of: key)
    case "examples":
      guard let examples = fields(value, of: key) else { break }
      concept.examples = Concept.Examples(
        match: examples.field("match").map { texts($0, of: "match") } ?? [],
        ignore: examples.field("ignore").map { texts($0, of: "ignore") } ?? [])
    default:
      concept.unknownFields.append(UnknownField(key: key, value: unknown(value)))
    }
  }

  private mutating func term(_ node: Node, in language: LanguageTag) -> Term? {
    if let scalar = node.scalar {
      guard !scalar.string.isEmpty else {
        report(.error, node, "A term in \(language) is empty. Write it or remove the line.")
        return nil
      }
      return Term(language: language, text: scalar.string)
    }
    guard let mapping = node.mapping, let text = mapping.field("term")?.scalar?.string,
      !text.isEmpty
    else {
      report(
        .error, node, "A term in \(language) must be a text or a record with “term: …”.")
      return nil
    }
    var term = Term(language: language, text: text)
    term.validity = validity(mapping)
    for (key, value) in mapping { read(key.scalar?.string ?? "", value, into: &term) }
    return term
  }

  private mutating func read(_ key: String, _ value: Node, into term: inout Term) {
    switch key {
    case "term", "from", "until", "to": break
    case "status": term.status = choice(value, of: key)
    case "form": term.form = choice(value, of: key)
    case "case": term.caseRule = choice(value, of: key)
    case "match": term.matchMode = choice(value, of: key) ?? term.matchMode
    case "forms": term.forms = texts(value, of: key)
    case "not-in": term.stopContexts = texts(value, of: key)
    case "detect":
      if let directions = value.mapping {
        term.detectionAsSource = directions.field("source").flatMap { choice($0, of: key) }
        term.detectionAsTarget = directions.field("target").flatMap { choice($0, of: key) }
      } else {
        term.detectionAsSource = choice(value, of: key)
        term.detectionAsTarget = term.detectionAsSource
      }
    case "region": term.region = text(value, of: key)
    case "pos": term.partOfSpeech = text(value, of: key)
    case "gender": term.gender = text(value, of: key)
    case "reading": term.reading = text(value, of: key)
    case "short-for": term.shortFor = text(value, of: key)
    case "reason": term.reason = text(value, of: key)
    case "note": term.note = text(value, of: key)
    case "evidence": term.evidence = nodes(value).compactMap { evidence($0) }
    default: term.unknownFields.append(UnknownField(key: key, value: unknown(value)))
    }
  }

  private mutating func evidence(_ node: Node) -> Evidence? {
    if let scalar = node.scalar { return Evidence(source: scalar.string) }
    guard let mapping = fields(node, of: "evidence") else { return nil }
    return Evidence(
      source: mapping.field("source")?.scalar?.string,
      date: mapping.field("date").flatMap { date($0) },
      quotation: mapping.field("quotation")?.scalar?.string,
      link: mapping.field("link")?.scalar?.string)
  }

  private mutating func personName(_ node: Node) -> PersonName? {
    guard let mapping = fields(node, of: "name") else { return nil }
    return PersonName(
      family: mapping.field("family")?.scalar?.string,
      given: mapping.field("given")?.scalar?.string,
      patronymic: mapping.field("patronymic")?.scalar?.string,
      single: mapping.field("single")?.scalar?.string,
      order: mapping.field("order").flatMap { choice($0, of: "order") } ?? .givenFirst,
      alone: mapping.field("alone").flatMap { choice($0, of: "alone") })
  }

  private mutating func tenure(_ node: Node) -> Tenure? {
    guard let mapping = fields(node, of: "held") else { return nil }
    guard let office = mapping.field("office")?.scalar?.string else {
      report(.error, node, "An entry of “held:” needs “office:” with the id of an office.")
      return nil
    }
    var tenure = Tenure(
      office: office, validity: validity(mapping), source: mapping.field("source")?.scalar?.string)
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if !["office", "from", "to", "until", "source"].contains(name) {
        tenure.unknownFields.append(UnknownField(key: name, value: unknown(value)))
      }
    }
    return tenure
  }

  private mutating func profileChoices(_ node: Node) -> [ProfileChoice] {
    guard let profiles = fields(node, of: "profiles") else { return [] }
    var choices: [ProfileChoice] = []
    for (profile, languages) in profiles {
      guard let languages = fields(languages, of: "profiles") else { continue }
      for (tag, value) in languages {
        guard let language = language(tag) else { continue }
        guard let term = value.scalar?.string ?? value.mapping?.field("term")?.scalar?.string else {
          report(.error, value, "A profile's choice must be a term or a record with “term: …”.")
          continue
        }
        choices.append(
          ProfileChoice(
            profile: profile.scalar?.string ?? "", language: language, term: term,
            reason: value.mapping?.field("reason")?.scalar?.string))
      }
    }
    return choices
  }

  private mutating func validity(_ mapping: Node.Mapping) -> Validity {
    let from = mapping.field("from").flatMap { date($0) }
    let until = (mapping.field("until") ?? mapping.field("to")).flatMap { date($0) }
    if let from, let until, from.earliest > until.latest {
      if let node = mapping.field("from") {
        report(.error, node, "The date \(from) is after the date \(until). Exchange or mend them.")
      }
    }
    return Validity(from: from, until: until)
  }

  private mutating func date(_ node: Node) -> PartialDate? {
    guard let written = node.scalar?.string, !written.isEmpty else { return nil }
    if let date = PartialDate(written) { return date }
    report(
      .error, node,
      "“\(written)” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, a day that exists.")
    return nil
  }

  private mutating func language(_ node: Node) -> LanguageTag? {
    let written = node.scalar?.string ?? ""
    if let known = languageTags[written] {
      if known == nil { reportLanguage(written, node) }
      return known
    }
    var tag = LanguageTag(written)
    if let found = tag, !found.isKnown { tag = nil }
    languageTags[written] = .some(tag)
    if tag == nil { reportLanguage(written, node) }
    return tag
  }

  private mutating func reportLanguage(_ written: String, _ node: Node) {
    report(
      .error, node,
      "“\(written)” is no language tag that is known. Write one such as en, fr, zh-Hans or "
        + "zh-Hant-TW.")
  }

  private mutating func localized(_ node: Node, of key: String) -> [LocalizedText] {
    if let scalar = node.scalar {
      return defaultLanguage.map { [LocalizedText(language: $0, text: scalar.string)] } ?? []
    }
    guard let mapping = fields(node, of: key) else { return [] }
    var texts: [LocalizedText] = []
    for (tag, value) in mapping {
      if let language = language(tag), let text = text(value, of: key) {
        texts.append(LocalizedText(language: language, text: text))
      }
    }
    return texts
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: Node, of key: String
  ) -> Choice? {
    guard let written = node.scalar?.string else {
      report(.error, node, "“\(key):” must be one word.")
      return nil
    }
    if let choice = Choice(rawValue: written) { return choice }
    // YAML 1.1 tools write on and off as booleans.
    if let choice = Choice(rawValue: ["true": "on", "false": "off"][written] ?? "") {
      return choice
    }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    report(.error, node, "“\(written)” is no \(key) that is known. Use one of: \(known).")
    return nil
  }

  private mutating func text(_ node: Node, of key: String) -> String? {
    if let scalar = node.scalar { return scalar.string }
    report(.error, node, "“\(key):” must be a text.")
    return nil
  }

  private mutating func texts(_ node: Node, of key: String) -> [String] {
    nodes(node).compactMap { text($0, of: key) }
  }

  private mutating func fields(_ node: Node, of key: String) -> Node.Mapping? {
    if let mapping = node.mapping { return mapping }
    report(.error, node, "“\(key):” must be a record of fields.")
    return nil
  }

  /// The items of a list, or the one item that stands where a list may.
  private func nodes(_ node: Node) -> [Node] {
    if let sequence = node.sequence { return Array(sequence) }
    if let scalar = node.scalar, scalar.string.isEmpty, scalar.style == .plain { return [] }
    return [node]
  }

  private mutating func begin(_ concept: String?) {
    currentConcept = concept
    unknownNodesLeft = Self.maximumUnknownNodes
  }

  private mutating func unknown(_ node: Node) -> UnknownField.Value {
    unknownNodesLeft -= 1
    if unknownNodesLeft == 0 {
      report(
        .error, node, "This record grows too large through its aliases. Write it out or remove it.")
    }
    guard unknownNodesLeft > 0 else { return .text("") }
    if let sequence = node.sequence { return .list(sequence.map { unknown($0) }) }
    if let mapping = node.mapping {
      return .fields(
        mapping.map { UnknownField(key: $0.key.scalar?.string ?? "", value: unknown($0.value)) })
    }
    return .text(node.scalar?.string ?? "")
  }

  private mutating func report(_ severity: Problem.Severity, _ node: Node, _ message: String) {
    problems.append(
      Problem(severity, line: line(of: node), concept: currentConcept, message))
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}
