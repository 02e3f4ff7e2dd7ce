internal import GlossaryModel
internal import UnicodeText

/// Chooses, among the terms of a concept in another language, the one that answers a source term.
struct EquivalentFinder {
  let target: LanguageTag
  let profile: String?
  let date: PartialDate
  private let rules: LanguageRules
  private var converters: [LanguageTag: ChineseConverter?] = [:]

  init(target: LanguageTag, profile: String?, date: PartialDate) {
    self.target = target
    self.profile = profile
    self.date = date
    rules = LanguageRules.rules(for: target)
  }

  /// Whether a country and a title are written as one word in the target language.
  var joinsCountryAndTitle: Bool { rules.writesCountryBeforeTitle }

  /// What stands before the place that somebody is posted to: 驻; `nil` where that is not written so.
  var postMark: String? { rules.postMark }

  /// The equivalent of a term; `nil` if the concept has none in the language.
  mutating func equivalent(
    of term: Term, spelling: TermReference.Spelling, in concept: Concept
  ) -> Equivalent? {
    let wanted = wantedForm(term, spelling, concept)
    var best: (term: Term, score: Int)?
    var bestOther: (term: Term, score: Int)?
    for candidate in concept.terms where isUsable(candidate) {
      if let rank = candidate.language.rank(for: target), !isOfAnotherRegion(candidate.language) {
        let score = score(candidate, wanted, concept) * 8 + rank
        if best.map({ score < $0.score }) ?? true { best = (candidate, score) }
      } else if let rank = conversionRank(candidate.language) {
        let score = score(candidate, wanted, concept) + rank * 1000
        if bestOther.map({ score < $0.score }) ?? true { bestOther = (candidate, score) }
      }
    }
    if let best { return equivalent(best.term, wanted, .glossary, best.term.text, concept) }
    guard let other = bestOther?.term, let converted = convert(other, concept) else { return nil }
    return equivalent(other, wanted, .converted, converted, concept)
  }

  private func equivalent(
    _ term: Term, _ wanted: Term.Form, _ origin: Equivalent.Origin, _ text: String,
    _ concept: Concept
  ) -> Equivalent {
    var text = text
    var reading = term.reading
    // A foreign surname is the last part of the name: 安东尼·布林肯 gives 布林肯.
    if wanted == .surname, term.form != .surname, concept.name?.order == .givenFirst,
      let last = text.split(separator: "·").last, last.count < text.count
    {
      text = String(last)
      reading = nil
    }
    return Equivalent(
      text: text, language: target, status: status(of: term, in: concept), origin: origin,
      reading: reading)
  }

  private func isUsable(_ term: Term) -> Bool {
    switch term.status {
    case .deprecated, .forbidden, .proposed: return false
    case .preferred, .admitted, nil: break
    }
    return term.form != .misspelling && !term.isAdjective && term.validity.mayContain(date)
  }

  /// The form that the target term should have.
  private func wantedForm(
    _ term: Term, _ spelling: TermReference.Spelling, _ concept: Concept
  ) -> Term.Form {
    if spelling == .namePart { return .surname }
    switch term.form {
    case nil, .full, .variant, .misspelling, .phrase, .nickname: return .full
    case .acronym, .abbreviation:
      // PRC stands for the formal name of a country, US for the short one; NATO for 北约.
      let isFormal =
        concept.kind == .country && Acronym.expansion(of: term, in: concept)?.form == .formal
      return isFormal ? .formal : .acronym
    case .formal: return .formal
    case .short: return .short
    case .title: return .title
    case .surname: return .surname
    }
  }

  /// How far a target term is from the wanted form, the profile's choice and the preferred status; 0 is best.
  private func score(_ term: Term, _ wanted: Term.Form, _ concept: Concept) -> Int {
    let form = term.form ?? .full
    let order: [Term.Form] =
      switch wanted {
      case .formal: [.formal, .full, .short, .acronym, .abbreviation, .variant]
      case .short: [.short, .full, .acronym, .abbreviation, .formal, .variant]
      case .acronym, .abbreviation: [.acronym, .abbreviation, .short, .full, .formal, .variant]
      case .title: [.title, .short, .full, .formal, .acronym, .abbreviation]
      case .surname: [.surname, .full, .variant, .short]
      default: [.full, .short, .phrase, .acronym, .abbreviation, .formal, .title, .variant]
      }
    var score = (order.firstIndex(of: form) ?? order.count) * 10
    // Acronyms, abbreviations and short names serve one another equally well; the file's order decides.
    if wanted == .acronym, [.acronym, .abbreviation, .short].contains(form) { score = 0 }
    if let profile, wanted != .surname, wanted != .title,
      concept.profileChoices.contains(where: {
        $0.profile == profile && $0.term == term.text && $0.language.language == target.language
      })
    {
      return 0
    }
    // What is not looked for, such as 美 for the United States, answers only where nothing else does.
    if term.detectionAsTarget == .off { score += 200 }
    switch term.status {
    case .preferred: score += 1
    case nil: score += 2
    default: score += 3
    }
    return score
  }

  /// A term without a status is preferred if it is the first of its language.
  private func status(of term: Term, in concept: Concept) -> Term.Status {
    if let status = term.status { return status }
    let first = concept.terms.first { $0.language == term.language }
    return first == term ? .preferred : .admitted
  }

  /// Another region says it in its own words: a Taiwan term answers for Hong Kong only with a mark.
  private func isOfAnotherRegion(_ tag: LanguageTag) -> Bool {
    !tag.region.isEmpty && !target.region.isEmpty && tag.region != target.region
  }

  /// In which order terms of other scripts and regions are taken, converted where script or wording
  /// differ.
  private func conversionRank(_ tag: LanguageTag) -> Int? {
    guard tag.language == target.language else { return nil }
    if tag.script == target.script { return 3 }
    guard ChineseConverter.name(from: tag, to: target) != nil else { return nil }
    switch tag.region {
    case "", "CN": return 0
    case "TW": return 1
    default: return 2
    }
  }

  private mutating func convert(_ term: Term, _ concept: Concept) -> String? {
    if converters[term.language] == nil {
      converters[term.language] = ChineseConverter.name(from: term.language, to: target)
        .flatMap { try? ChineseConverter($0) }
    }
    guard let converter = converters[term.language] ?? nil else {
      return term.language.script == target.script ? term.text : nil
    }
    // 里海, the Caspian, is no transliteration.
    let isName =
      concept.kind == .person
      || [.place, .country].contains(concept.kind) && term.text.count > 2
    return isName ? converter.convertName(term.text) : converter.convert(term.text)
  }
}
