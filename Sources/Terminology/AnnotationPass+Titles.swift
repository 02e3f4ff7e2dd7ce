internal import GlossaryModel
internal import UnicodeText

/// Titles count beside their country or holder: "China's Foreign Minister", "Foreign Minister Qin Gang".
extension AnnotationPass {
  mutating func judgeTitle(
    _ reference: TermReference, _ concept: Concept, at index: Int
  ) -> Judgement {
    if isFirstRound { return .rejected(.noHolderOrCountry) }
    let range = scan.spots[index].range
    let owners = concept.targets(.of).compactMap { glossary.number(of: $0) }
    let country = countryBefore(range)
    let following = country == nil ? countryAfter(range) : nil
    var score = 0
    if let country {
      // Another country's title: "South Korea's Foreign Minister" is not China's.
      guard owners.isEmpty || !owners.isDisjoint(with: country.concepts) else {
        return .rejected(.noHolderOrCountry)
      }
      score += owners.isEmpty ? 2 : 8
    } else if let following {
      guard owners.isEmpty || !owners.isDisjoint(with: following.concepts) else {
        return .rejected(.noHolderOrCountry)
      }
      score += owners.isEmpty ? 2 : 8
    }
    let people = peopleBeside(range, country?.range ?? range)
    if !people.isEmpty {
      let fit = people.map { holding(reference.concept, by: $0) }.max() ?? .unknown
      switch fit {
      case .now: score += 6
      case .once: score += 5
      case .countryman: score += 3
      case .other where score == 0: return .rejected(.noHolderOrCountry)
      case .unknown where score == 0 && owners.isEmpty: score += 1
      case .other, .unknown: break
      }
    } else if score == 0,
      lastMention[reference.concept] != nil || introduced[reference.concept] != nil,
      pointsBack(range)
    {
      score += 2
    }
    guard score > 0 else { return .rejected(.noHolderOrCountry) }
    if let country, country.isAdjective, canJoin(reference) {
      return .accepted(
        score, country.range.lowerBound..<range.upperBound, country: country.concepts.first)
    }
    if let following, canJoin(reference) {
      return .accepted(
        score, range.lowerBound..<following.range.upperBound, country: following.concepts.first)
    }
    return .accepted(score)
  }

  /// How a person is related to an office, the closest last.
  enum Holding: Int, Comparable {
    case other, unknown, countryman, once, now

    static func < (left: Holding, right: Holding) -> Bool { left.rawValue < right.rawValue }
  }

  func holding(_ office: Int32, by person: Int32) -> Holding {
    let (office, person) = (glossary.concepts[Int(office)], glossary.concepts[Int(person)])
    let tenures = person.tenures.filter { $0.office == office.id }
    if tenures.contains(where: { $0.validity.mayContain(options.date) }) { return .now }
    if !tenures.isEmpty { return .once }
    let (owners, homes) = (office.targets(.of), person.targets(.of))
    if !owners.isEmpty, !homes.isEmpty {
      return owners.contains(where: homes.contains) ? .countryman : .other
    }
    return .unknown
  }

  /// A country right before a title, by name or adjective: "China's", "Chinese", 中国.
  func countryBefore(
    _ range: Range<Int>
  ) -> (concepts: [Int32], range: Range<Int>, isAdjective: Bool)? {
    var end = range.lowerBound
    for _ in 0..<4 {
      var edge = around.skipSpaces(before: end)
      let word = around.word(before: end)
      if let word, word.separator.allSatisfy(\.isWhitespace),
        isPossessiveEnding(word)
      {
        edge = offset(beforeApostrophe: word.range.lowerBound)
      } else if edge == end, end == range.lowerBound, word?.separator == "-" {
        edge = word?.range.upperBound ?? edge
      } else if isApostrophe(before: edge) {
        edge = offset(beforeApostrophe: edge)
      }
      for index in scan.ends[edge] ?? [] {
        let references = scan.spots[index].references.filter {
          [.country, .organization, .place].contains(glossary.concepts[Int($0.concept)].kind)
            && [.sure, .acronym, .adjective].contains($0.strength)
        }
        guard !references.isEmpty else {
          // "Biden's national security adviser" is that of Biden's country.
          let homes = people(at: index).filter {
            chosenByEnd[edge].map { chosen[$0].reference.concept } == $0
          }
          .flatMap { glossary.concepts[Int($0)].targets(.of) }
          .compactMap { glossary.number(of: $0) }
          if !homes.isEmpty, edge != around.skipSpaces(before: end) {
            return (homes, scan.spots[index].range, false)
          }
          continue
        }
        let isTouching = around.text(edge..<end).allSatisfy(\.isWhitespace)
        return (
          references.map(\.concept), scan.spots[index].range,
          references.allSatisfy { $0.strength == .adjective } && isTouching
            && end == range.lowerBound
        )
      }
      guard let word, word.separator.allSatisfy({ $0.isWhitespace || $0 == "-" }),
        rules.titleModifiers.contains(word.folded)
      else { return nil }
      end = word.range.lowerBound
    }
    return nil
  }

  /// The s of "Turkey's".
  func isPossessiveEnding(_ word: TextNeighborhood.Neighbor) -> Bool {
    rules.possessiveEndings.contains(word.folded) && isApostrophe(before: word.range.lowerBound)
  }

  private func isApostrophe(before offset: Int) -> Bool {
    offset > 0
      && ScalarClass(UTF8Scalar(around.bytes, before: offset).scalar) == .apostrophe
  }

  private func offset(beforeApostrophe offset: Int) -> Int {
    offset - UTF8Scalar(around.bytes, before: offset).count
  }

  /// The country in "Foreign Minister of the Republic".
  func countryAfter(
    _ range: Range<Int>, _ prepositions: Set<String>? = nil
  ) -> (concepts: [Int32], range: Range<Int>)? {
    guard let genitive = around.word(after: range.upperBound), genitive.isBesideInSentence,
      (prepositions ?? rules.genitives).contains(genitive.folded)
    else { return nil }
    var position = around.skipSpaces(after: genitive.range.upperBound)
    if let article = around.word(after: genitive.range.upperBound),
      rules.articles.contains(article.folded)
    {
      position = around.skipSpaces(after: article.range.upperBound)
    }
    for index in scan.starts[position] ?? [] {
      let countries = scan.spots[index].references.filter {
        [.country, .organization].contains(glossary.concepts[Int($0.concept)].kind)
          && [.sure, .acronym].contains($0.strength)
      }.map(\.concept)
      guard !countries.isEmpty else { continue }
      // "President of China Mobile" is no president of China.
      let found = scan.spots[index].range
      if let next = around.word(after: found.upperBound), next.isBesideInSentence,
        next.isCapitalized, scan.starts[next.range.lowerBound] == nil,
        !isCommonCapitalizedWord(next.folded)
      {
        continue
      }
      return (countries, found)
    }
    return nil
  }

  /// The people beside a title: "Foreign Minister Qin Gang", "Qin Gang, the Foreign Minister".
  private func peopleBeside(_ range: Range<Int>, _ whole: Range<Int>) -> [Int32] {
    let next = around.skipSpaces(after: range.upperBound)
    if let people = people(startingAt: next), !people.isEmpty { return people }
    if rules.writesTitleBehindName,
      let people = people(endingAt: around.skipSpaces(before: range.lowerBound)),
      !people.isEmpty
    {
      return people
    }
    var start = min(range.lowerBound, whole.lowerBound)
    if let article = around.word(before: start), article.isBesideInSentence,
      rules.articles.contains(article.folded)
    {
      start = article.range.lowerBound
    }
    let comma = around.skipSpaces(before: start)
    guard comma > 0, comma < start, around.bytes[comma - 1] == UInt8(ascii: ",") else { return [] }
    return (scan.ends[comma - 1] ?? []).flatMap { people(at: $0) }
  }

  private func people(startingAt offset: Int) -> [Int32]? {
    scan.starts[offset]?.lazy.map { people(at: $0) }.first { !$0.isEmpty }
  }

  private func people(endingAt offset: Int) -> [Int32]? {
    scan.ends[offset]?.lazy.map { people(at: $0) }.first { !$0.isEmpty }
  }

  /// The people that a spot may name, by full name or by a part that stands alone.
  private func people(at index: Int) -> [Int32] {
    scan.spots[index].references.filter {
      glossary.concepts[Int($0.concept)].kind == .person
        && ($0.strength == .sure || $0.strength == .namePart)
    }.map(\.concept)
  }

  /// "the Secretary", at a second mention.
  private func pointsBack(_ range: Range<Int>) -> Bool {
    if rules.articles.isEmpty { return true }
    guard let article = around.word(before: range.lowerBound), article.isBesideInSentence else {
      return false
    }
    return rules.articles.contains(article.folded)
  }

  /// Whether some target language writes country and title as one.
  func canJoin(_ reference: TermReference) -> Bool {
    options.targets.contains { LanguageRules.rules(for: $0).writesCountryBeforeTitle }
  }

  // Parts of names

  /// A surname counts once the text has introduced the person, or beside a title that the person held.
  mutating func judgeNamePart(
    _ reference: TermReference, _ concept: Concept, at index: Int
  ) -> Judgement {
    if isFirstRound { return .rejected(.notIntroduced) }
    let range = scan.spots[index].range
    if let other = longerPersonName(range, concept) ?? otherPersonsName(range, concept) {
      return .rejected(.partOfOtherName(other))
    }
    var score = 0
    if let office = officeBefore(range) {
      switch holding(office, by: reference.concept) {
      case .now: score += 8
      case .once: score += 7
      case .countryman where introduced[reference.concept] != nil: score += 3
      default: break
      }
    }
    if rules.writesTitleBehindName {
      score = max(score, scoreOfOfficeBehind(range, reference.concept))
    }
    if introduced[reference.concept] != nil { score += 4 }
    if score == 0, hasOfficeBehind(range, of: concept, reference.concept) { score += 3 }
    if score == 0, rules.writesForeignSurnamesAlone, isForeignSurname(reference, concept) {
      score += 2
    }
    guard score > 0 else { return .rejected(.notIntroduced) }
    let word = around.text(range).lowercased()
    if rules.months.contains(word), isDateOfMonth(range) { return .rejected(.calendar) }
    // "Price increases" is not about Ned Price, nor "Burns said" about burns.
    if score < 7, rules.ordinaryWords[word] != nil,
      around.text(range).first?.isUppercase == true,
      smallWords.contains(word) || !rules.months.contains(word),
      around.capitalEvidence(at: range, abbreviations: rules.abbreviations) == .sentenceStart,
      !actsAsPerson(range)
    {
      return .rejected(.ordinaryWord)
    }
    return .accepted(score)
  }

  /// A verb of people or a possessive ending follows.
  private func actsAsPerson(_ range: Range<Int>) -> Bool {
    guard let next = around.word(after: range.upperBound) else { return false }
    if isApostrophe(before: next.range.lowerBound) { return isPossessiveEnding(next) }
    return rules.speechVerbs.contains(next.folded) || rules.actorVerbs.contains(next.folded)
  }

  /// 古特雷斯秘书长: the person with this surname who holds or held the office.
  private func scoreOfOfficeBehind(_ range: Range<Int>, _ person: Int32) -> Int {
    (scan.starts[range.upperBound] ?? []).flatMap { scan.spots[$0].references }.map { reference in
      guard glossary.concepts[Int(reference.concept)].kind == .office else { return 0 }
      return switch holding(reference.concept, by: person) {
      case .now: 8
      case .once: 7
      case .countryman, .other, .unknown: 0
      }
    }.max() ?? 0
  }

  /// "Biden's national security adviser": the office is one of the person's country, and the person held
  /// office there too.
  private func hasOfficeBehind(_ range: Range<Int>, of person: Concept, _ number: Int32) -> Bool {
    guard let ending = around.word(after: range.upperBound),
      rules.possessiveEndings.contains(ending.folded),
      ScalarClass(UTF8Scalar(around.bytes, at: range.upperBound).scalar) == .apostrophe
    else { return false }
    var position = around.skipSpaces(after: ending.range.upperBound)
    while let word = around.word(after: position), word.separator.isEmpty,
      rules.titleModifiers.contains(word.folded)
    {
      position = around.skipSpaces(after: word.range.upperBound)
    }
    let homes = person.targets(.of)
    let holds = !person.tenures.isEmpty
    return holds
      && (scan.starts[position] ?? []).contains { index in
        scan.spots[index].references.contains { reference in
          let office = glossary.concepts[Int(reference.concept)]
          return office.kind == .office && office.targets(.of).contains(where: homes.contains)
        }
      }
  }

  private func isDateOfMonth(_ range: Range<Int>) -> Bool {
    let next = around.word(after: range.upperBound)
    if let next, rules.speechVerbs.contains(next.folded) { return false }
    if let next, next.isBesideInSentence, next.text.allSatisfy(\.isNumber) { return true }
    if let previous = around.word(before: range.lowerBound), previous.isBesideInSentence {
      return previous.text.first?.isNumber == true
        || rules.datePrepositions.contains(previous.folded)
    }
    // "May was a busy month" at the start of a sentence; the text has introduced the person, so
    // any other verb is hers.
    return around.isSentenceStart(range.lowerBound, rules.abbreviations)
      && (next.map { rules.calendarVerbs.contains($0.folded) } ?? false)
  }

  /// A transliterated surname of three characters and more is nobody else's word.
  private func isForeignSurname(_ reference: TermReference, _ concept: Concept) -> Bool {
    concept.name?.order == .givenFirst
      && (reference.pattern ?? glossary.term(reference).text).count >= 3
  }

  /// The office whose title was accepted right before a name.
  private func officeBefore(_ range: Range<Int>) -> Int32? {
    let edge = around.skipSpaces(before: range.lowerBound)
    guard let number = chosenByEnd[edge] else { return nil }
    let reference = chosen[number].reference
    return glossary.concepts[Int(reference.concept)].kind == .office ? reference.concept : nil
  }

  private func isHyphenated(_ word: TextNeighborhood.Neighbor) -> Bool {
    around.word(after: word.range.upperBound).map { isHyphen($0.separator) } ?? false
  }

  /// "Judith Miller" where the text has introduced Matthew Miller; "Miller Street".
  private func otherPersonsName(_ range: Range<Int>, _ concept: Concept) -> String? {
    if let next = around.word(after: range.upperBound), next.isBesideInSentence,
      next.isCapitalized, rules.namesakeNouns.contains(next.folded),
      scan.starts[next.range.lowerBound] == nil
    {
      return around.text(range.lowerBound..<next.range.upperBound)
    }
    // "Park Chung-hee" where the text has introduced Park Jin.
    if concept.name?.order == .familyFirst, let next = around.word(after: range.upperBound),
      next.isBesideInSentence, next.isCapitalized, next.text.contains(where: \.isLowercase),
      scan.starts[next.range.lowerBound] == nil || isHyphenated(next),
      !isCommonCapitalizedWord(next.folded),
      around.capitalEvidence(at: range, abbreviations: rules.abbreviations) != .titleCase
    {
      return around.text(range.lowerBound..<next.range.upperBound)
    }
    guard var previous = around.word(before: range.lowerBound) else { return nil }
    if previous.separator.hasPrefix("."), previous.text.count == 1, previous.isCapitalized,
      let given = concept.name?.given?.first, String(given) != previous.text
    {
      return around.text(previous.range.lowerBound..<range.upperBound)
    }
    // Particles belong to the name that follows: "van Miller".
    guard previous.isBesideInSentence else { return nil }
    if rules.nameParticles.contains(previous.text),
      let before = around.word(before: previous.range.lowerBound),
      before.isBesideInSentence, before.isCapitalized
    {
      previous = before
    }
    guard previous.isCapitalized, scan.ends[previous.range.upperBound] == nil else { return nil }
    let word = previous.folded
    if rules.givenNames.contains(word) {
      return around.text(previous.range.lowerBound..<range.upperBound)
    }
    guard !around.isSentenceStart(previous.range.lowerBound, rules.abbreviations),
      previous.text.contains(where: \.isLowercase), !isCommonCapitalizedWord(word),
      around.capitalEvidence(at: range, abbreviations: rules.abbreviations) == .inside
    else { return nil }
    return around.text(previous.range.lowerBound..<range.upperBound)
  }
}

extension [Int32] {
  fileprivate func isDisjoint(with other: [Int32]) -> Bool {
    !contains(where: other.contains)
  }
}
