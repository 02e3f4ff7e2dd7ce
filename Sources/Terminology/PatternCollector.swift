internal import GlossaryModel
internal import Matching
internal import UnicodeText

/// Makes the patterns by which the terms of a concept are found in texts of one language.
struct PatternCollector: ~Copyable {
  private(set) var entries: [(pattern: Int32, reference: TermReference)] = []
  private let language: LanguageTag
  private let rules: LanguageRules
  /// Languages seen so far, so that each tag is compared once.
  private var answers: [LanguageTag: Bool] = [:]
  private var converters: [LanguageTag: ChineseConverter?] = [:]

  private var stems: TermIndexBuilder
  private var stemEntries: [(pattern: Int32, reference: TermReference)] = []
  /// `nil` where the language has no stems: `match: inflect` is then as `match: forms`.
  private let stemmer: Stemmer?

  init(language: LanguageTag, rules: LanguageRules, folder: TextFolder) {
    self.language = language
    self.rules = rules
    stems = TermIndexBuilder(folder: folder, expectedPatterns: 0)
    stemmer = Stemmer(language)
  }

  /// What was collected of terms that are found by stem.
  consuming func inflections() -> Inflections? {
    guard !stemEntries.isEmpty else { return nil }
    let references = PatternReferences(stemEntries, patternCount: stems.patternCount)
    return Inflections(index: stems.build(), references: references, language: language)
  }

  mutating func collect(_ concept: Concept, number: Int32, into builder: inout TermIndexBuilder) {
    var isFound = false
    var hasSurname = false
    for (index, term) in concept.terms.enumerated() where isSource(term.language) {
      isFound = true
      if term.form == .surname { hasSurname = true }
      let maker = ReferenceMaker(concept: concept, number: number, term: term, index: index)
      add(term, maker, &builder)
    }
    if let name = concept.name {
      addParts(of: name, of: concept, number, hasSurname, &builder)
      if !hasSurname { addSpellings(of: name, of: concept, number, &builder) }
    }
    if !isFound { addConverted(concept, number, &builder) }
    if !isFound, concept.kind == .person { addForeign(concept, number, &builder) }
  }

  private mutating func isSource(_ tag: LanguageTag) -> Bool {
    if let known = answers[tag] { return known }
    let answer = tag.rank(for: language) != nil
    answers[tag] = answer
    return answer
  }

  private mutating func add(
    _ term: Term, _ maker: ReferenceMaker, _ builder: inout TermIndexBuilder
  ) {
    if let stemmer, isFoundByStem(term) {
      for pattern in stems.add(term.text, stemmer: stemmer) {
        stemEntries.append((Int32(pattern), maker.reference(.inflected)))
      }
    } else {
      register(term.text, maker.reference(.written), &builder)
    }
    for form in term.forms {
      register(form, maker.reference(.listedForm, pattern: form), &builder)
    }
    for context in term.stopContexts {
      register(context, maker.reference(.stopContext, strength: .never, pattern: context), &builder)
    }
    guard term.matchMode != .exact, stemmer == nil || !isFoundByStem(term) else { return }
    if maker.hasPlural {
      for plural in rules.pluralRule.plurals(of: term.text) {
        register(plural, maker.reference(.plural, pattern: plural), &builder)
      }
    }
    if !term.text.utf8.allSatisfy({ $0 < 0x80 }) {
      let plain = MarkStripper.strip(term.text)
      if plain != term.text {
        register(plain, maker.reference(.withoutMarks, pattern: plain), &builder)
      }
    }
  }

  /// The parts of a name that may stand alone, and those that may not.
  private mutating func addParts(
    of name: PersonName, of concept: Concept, _ number: Int32, _ hasSurname: Bool,
    _ builder: inout TermIndexBuilder
  ) {
    for (index, term) in concept.terms.enumerated()
    where isSource(term.language) && [nil, .full, .variant].contains(term.form) {
      let maker = ReferenceMaker(concept: concept, number: number, term: term, index: index)
      if term.text.contains("·") {
        // A foreign name in Chinese: the last part is the family name where that comes last.
        if !hasSurname, name.order == .givenFirst, name.single == nil,
          let last = term.text.split(separator: "·").last.map(String.init), last.count > 1
        {
          register(
            last, maker.reference(.namePart, strength: .namePart, pattern: last), &builder)
        }
        continue
      }
      let words = Set(term.text.split(separator: " ").map(String.init))
      for part in name.partsThatStandAlone
      where part != term.text && !hasSurname && isPart(part, of: term.text, words) {
        register(part, maker.reference(.namePart, strength: .namePart, pattern: part), &builder)
        let plain = MarkStripper.strip(part)
        if plain != part {
          register(
            plain, maker.reference(.namePart, strength: .namePart, pattern: plain), &builder)
        }
      }
      for part in name.partsThatDoNotStandAlone
      where part != term.text && isPart(part, of: term.text, words) {
        register(
          part, maker.reference(.wrongNamePart, strength: .never, pattern: part), &builder)
      }
      break
    }
  }

  /// The family name in other spellings of the whole: Zelenskiy in Volodymyr Zelenskiy, who is listed as
  /// Zelenskyy.
  ///
  /// It is where the family name is in the name.
  private mutating func addSpellings(
    of name: PersonName, of concept: Concept, _ number: Int32, _ builder: inout TermIndexBuilder
  ) {
    guard let family = name.family, name.single == nil, name.partsThatStandAlone.contains(family)
    else { return }
    let count = family.split(separator: " ").count
    for (index, term) in concept.terms.enumerated()
    where isSource(term.language) && [nil, .full, .variant].contains(term.form)
      && !term.text.contains(family) && !term.text.contains("·")
    {
      let words = term.text.split(separator: " ")
      guard words.count > count, term.text.unicodeScalars.allSatisfy({ !ScalarClass($0).isSingle })
      else { continue }
      let part = (name.order == .givenFirst ? words.suffix(count) : words.prefix(count))
        .joined(separator: " ")
      guard part.first?.isUppercase == true, part.count > 2 else { continue }
      let maker = ReferenceMaker(concept: concept, number: number, term: term, index: index)
      register(part, maker.reference(.namePart, strength: .namePart, pattern: part), &builder)
    }
  }

  private func isPart(_ part: String, of text: String, _ words: Set<String>) -> Bool {
    words.contains(part)
      || (part.contains(" ") && (text.hasPrefix(part + " ") || text.hasSuffix(" " + part)))
      || (part.contains("-") && text.contains(part))
  }

  private func isFoundByStem(_ term: Term) -> Bool {
    switch term.matchMode {
    case .inflect: true
    case .exact: false
    // In Russian names are declined: Си Цзиньпином, в Москве.
    case .forms: rules.declinesNames && term.form != .acronym && term.form != .abbreviation
    }
  }

  /// A person's name in another language of the same Latin script: Wang Yi is Wang Yi in French.
  private mutating func addForeign(
    _ concept: Concept, _ number: Int32, _ builder: inout TermIndexBuilder
  ) {
    guard language.script == "Latn" else { return }
    for (index, term) in concept.terms.enumerated()
    where term.language.script == "Latn" && [nil, .full].contains(term.form) {
      let maker = ReferenceMaker(concept: concept, number: number, term: term, index: index)
      register(term.text, maker.reference(.written), &builder)
    }
  }

  /// Chinese in the other script, where the glossary has none in the text's own.
  private mutating func addConverted(
    _ concept: Concept, _ number: Int32, _ builder: inout TermIndexBuilder
  ) {
    guard language.language == "zh" else { return }
    for (index, term) in concept.terms.enumerated() where term.language.language == "zh" {
      if converters[term.language] == nil {
        converters[term.language] = ChineseConverter.name(from: term.language, to: language)
          .flatMap { try? ChineseConverter($0) }
      }
      guard let converter = converters[term.language] ?? nil else { continue }
      let text = converter.convert(term.text)
      let maker = ReferenceMaker(concept: concept, number: number, term: term, index: index)
      register(text, maker.reference(.converted, pattern: text), &builder)
    }
  }

  private mutating func register(
    _ text: String, _ reference: TermReference, _ builder: inout TermIndexBuilder
  ) {
    for pattern in builder.add(text) { entries.append((Int32(pattern), reference)) }
  }
}
