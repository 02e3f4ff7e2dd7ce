internal import GlossaryModel
internal import UnicodeText

/// Turns chosen spots into annotations with their equivalents.
struct AnnotationWriter {
  private let glossary: CompiledGlossary
  private let options: Annotator.Options
  private var finders: [EquivalentFinder]

  private struct Key: Hashable {
    var reference: TermReference
    var country: Int32?
    var post: Int32?
  }

  init(_ glossary: CompiledGlossary, _ options: Annotator.Options) {
    self.glossary = glossary
    self.options = options
    finders = options.targets.map {
      EquivalentFinder(target: $0, profile: options.profile, date: options.date)
    }
  }

  func annotations(
    of chosen: [AnnotationPass.Chosen], in around: TextNeighborhood
  ) -> [Annotation] {
    var writer = self
    var known: [Key: [Equivalent]] = [:]
    var seen: Set<Int32> = []
    return chosen.map { choice in
      let reference = choice.reference
      let concept = glossary.concepts[Int(reference.concept)]
      let term = glossary.term(reference)
      let key = Key(reference: reference, country: choice.country, post: choice.post)
      let equivalents = known[key] ?? writer.equivalents(key)
      known[key] = equivalents
      return Annotation(
        range: choice.range, text: around.text(choice.range), concept: concept.id,
        kind: concept.kind, glossary: glossary.glossaryID(of: reference.concept),
        term: reference.spelling == .namePart ? reference.pattern ?? term.text : term.text,
        status: status(term, concept),
        form: reference.spelling == .namePart ? .surname : term.form ?? .full,
        isFirst: seen.insert(reference.concept).inserted, equivalents: equivalents)
    }
  }

  private mutating func equivalents(_ key: Key) -> [Equivalent] {
    let reference = key.reference
    let concept = glossary.concepts[Int(reference.concept)]
    let term = glossary.term(reference)
    var equivalents: [Equivalent] = []
    for index in finders.indices {
      guard
        var equivalent = finders[index].equivalent(
          of: term, spelling: reference.spelling, in: concept)
      else { continue }
      if finders[index].joinsCountryAndTitle {
        if let post = key.post, let mark = finders[index].postMark {
          prefix(&equivalent, with: post, mark: mark, &finders[index])
        }
        if let country = key.country {
          prefix(&equivalent, with: country, mark: "", &finders[index])
        }
      }
      equivalents.append(equivalent)
    }
    return equivalents
  }

  /// Puts a country's name before a title: 中国, or 驻斐济.
  private func prefix(
    _ equivalent: inout Equivalent, with country: Int32, mark: String,
    _ finder: inout EquivalentFinder
  ) {
    guard let name = countryName(glossary.concepts[Int(country)], &finder),
      !equivalent.text.hasPrefix(name.text)
    else { return }
    equivalent.text = mark + name.text + equivalent.text
    equivalent.reading = nil
    if name.origin == .converted { equivalent.origin = .converted }
  }

  private func countryName(_ country: Concept, _ finder: inout EquivalentFinder) -> Equivalent? {
    guard let term = country.terms.first(where: { !$0.isAdjective }) else { return nil }
    var short = term
    short.form = .short
    return finder.equivalent(of: short, spelling: .written, in: country)
  }

  private func status(_ term: Term, _ concept: Concept) -> Term.Status {
    term.status
      ?? (concept.terms.first { $0.language == term.language } == term ? .preferred : .admitted)
  }
}
