internal import GlossaryModel
internal import UnicodeText

/// What the context says of one term at one spot.
enum Judgement {
  /// Higher scores win among the terms of one spot; the annotation may reach back over the title's
  /// country.
  case accepted(Int, Range<Int>? = nil, country: Int32? = nil, post: Int32? = nil)
  case rejected(Rejection)
}

extension AnnotationPass {
  mutating func judge(_ reference: TermReference, at index: Int) -> Judgement {
    let range = scan.spots[index].range
    let concept = glossary.concepts[Int(reference.concept)]
    switch reference.strength {
    case .never:
      return .rejected(reference.spelling == .wrongNamePart ? .wrongNamePart : .switchedOff)
    case .adjective: return .rejected(.adjective)
    case .title: return judgeTitle(reference, concept, at: index)
    case .namePart: return judgeNamePart(reference, concept, at: index)
    case .withContext: return judgeWithContext(reference, concept, range)
    case .acronym: return judgeAcronym(reference, concept, range)
    case .sure: return judgeName(reference, concept, range)
    }
  }

  /// A term that counts by itself, unless the place shows that it is another word or name.
  private mutating func judgeName(
    _ reference: TermReference, _ concept: Concept, _ range: Range<Int>
  ) -> Judgement {
    if concept.kind == .person, let other = longerPersonName(range, concept) {
      return .rejected(.partOfOtherName(other))
    }
    if [.country, .place].contains(concept.kind), let next = around.word(after: range.upperBound),
      next.isBesideInSentence, next.isCapitalized, rules.namedAfterPlaces.contains(next.folded)
    {
      return .rejected(.partOfOtherName(around.text(range.lowerBound..<next.range.upperBound)))
    }
    let word = around.text(range).lowercased()
    if let reason = misleadingWord(word, reference, concept, range) { return .rejected(reason) }
    // "foreign minister" in general gives way to the foreign minister of a country, and takes its
    // country in: "Fijian Prime Minister", "Mexican embassy".
    if concept.targets(.of).isEmpty, concept.kind == .office || isGenericBody(reference, concept) {
      let score = concept.kind == .office ? 1 : 5
      guard canJoin(reference) else { return .accepted(score) }
      let country = countryBefore(range).flatMap { $0.isAdjective ? $0 : nil }
      let start = country?.range.lowerBound ?? range.lowerBound
      if concept.kind == .office, isPosted(reference),
        let post = countryAfter(range, rules.postPrepositions)
      {
        return .accepted(
          score, start..<post.range.upperBound, country: country?.concepts.first,
          post: post.concepts.first)
      }
      if let country {
        return .accepted(score, start..<range.upperBound, country: country.concepts.first)
      }
      if concept.kind == .office, let country = countryAfter(range) {
        return .accepted(
          score, range.lowerBound..<country.range.upperBound, country: country.concepts.first)
      }
      return .accepted(score)
    }
    return .accepted(introduced[reference.concept] != nil ? 6 : 5)
  }

  /// An ambassador or an envoy.
  private func isPosted(_ reference: TermReference) -> Bool {
    let words = glossary.term(reference).text.lowercased().split(separator: " ")
    return words.contains { rules.postedTitles.contains(String($0)) }
  }

  /// An embassy or a parliament, as against NATO.
  private func isGenericBody(_ reference: TermReference, _ concept: Concept) -> Bool {
    concept.kind == .organization
      && glossary.term(reference).text.unicodeScalars.first?.properties.isLowercase == true
  }

  /// Letters that the text may use for something else or that may be an ordinary word in capitals.
  private mutating func judgeAcronym(
    _ reference: TermReference, _ concept: Concept, _ range: Range<Int>
  ) -> Judgement {
    let text = around.text(range)
    let letters = String(text.filter(\.isLetter))
    if let expansion = localAcronyms.expansions[letters], !isTerm(expansion, of: concept) {
      return .rejected(.definedOtherwise(expansion))
    }
    if let reason = misleadingWord(letters.lowercased(), reference, concept, range) {
      return .rejected(reason)
    }
    if text.contains("."), letters.count == 2, letters != letters.uppercased() {
      return .rejected(.letterCase)
    }
    return .accepted(introduced[reference.concept] != nil ? 6 : 4)
  }

  private func isTerm(_ text: String, of concept: Concept) -> Bool {
    concept.terms.contains { $0.text.lowercased() == text.lowercased() }
  }

  /// A term that asks for context: the text introduces the concept, or something related stands in the
  /// same sentence.
  private func judgeWithContext(
    _ reference: TermReference, _ concept: Concept, _ range: Range<Int>
  ) -> Judgement {
    if isFirstRound { return .rejected(.noContext) }
    if let place = introduced[reference.concept], place != range.lowerBound {
      return .accepted(4)
    }
    let sentence = around.sentence(around: range, abbreviations: rules.abbreviations)
    let related = relatedConcepts(of: concept, reference.concept)
    for other in scan.spots(in: sentence) where other.range != range {
      if other.references.contains(where: {
        related.contains($0.concept) && [.sure, .adjective, .acronym].contains($0.strength)
      }) {
        return .accepted(3)
      }
    }
    return .rejected(.noContext)
  }

  /// What the concept belongs to or is linked with.
  private func relatedConcepts(of concept: Concept, _ number: Int32) -> Set<Int32> {
    Set(
      concept.relations.compactMap { glossary.number(of: $0.target) }
        + concept.tenures.compactMap { glossary.number(of: $0.office) })
  }

  // Ordinary words, months and namesakes

  /// Why a single word at a place is not the name it is spelt like; `nil` if it is.
  private mutating func misleadingWord(
    _ word: String, _ reference: TermReference, _ concept: Concept, _ range: Range<Int>
  ) -> Rejection? {
    guard !word.contains(" ") else { return nil }
    let isLetters = reference.strength == .acronym
    if !isLetters, [.country, .place].contains(concept.kind),
      rules.placeNamesOfPeople.contains(word), let name = personNamed(with: range)
    {
      namesakes.insert(word)
      return .partOfOtherName(name)
    }
    if !isLetters, namesakes.contains(word), concept.kind == .country || concept.kind == .place,
      !hasPlaceEvidence(range)
    {
      return .partOfOtherName(word)
    }
    if rules.months.contains(word), concept.kind != .term, isDate(range) { return .calendar }
    guard let cues = rules.ordinaryWords[word], around.text(range).first?.isUppercase == true else {
      return nil
    }
    let sentence = around.sentence(around: range, abbreviations: rules.abbreviations)
    if !cues.isEmpty, around.hasWord(among: cues, in: sentence) { return .ordinaryWord }
    if rules.likelyNames.contains(word), !smallWords.contains(word) { return nil }
    if isLetters, let previous = around.word(before: range.lowerBound),
      previous.isBesideInSentence, previous.text == previous.text.uppercased(),
      rules.pronounGovernors.contains(previous.folded)
    {
      return .ordinaryWord
    }
    switch around.capitalEvidence(at: range, abbreviations: rules.abbreviations) {
    case .inside: return nil
    case .titleCase where isLetters: return nil
    case .sentenceStart where isLetters: return nil
    case .allCapitals where isLetters:
      // "TELL US ALL", "IT IS UP TO US" against "CHINA WARNS US" and "PRESIDENT OF THE US".
      guard let previous = around.word(before: range.lowerBound), previous.isBesideInSentence,
        !rules.articles.contains(previous.folded)
      else { return nil }
    case .sentenceStart:
      if concept.kind == .country, isListedOrOwns(range) { return nil }
      if !rules.placeNamesOfPeople.contains(word),
        let next = around.word(after: range.upperBound), next.isBesideInSentence,
        rules.actorVerbs.contains(next.folded) || rules.speechVerbs.contains(next.folded)
      {
        return nil
      }
    case .titleCase, .allCapitals: break
    }
    if isFirstRound { return .ordinaryWord }
    if introduced[reference.concept] != nil { return nil }
    if smallWords.contains(word) { return .ordinaryWord }
    return isSupported(sentence, except: reference.concept, range) ? nil : .ordinaryWord
  }

  /// Another country, body, office or person in the sentence makes a name likely.
  private func isSupported(
    _ sentence: Range<Int>, except concept: Int32, _ range: Range<Int>
  ) -> Bool {
    scan.spots(in: sentence).contains { spot in
      !spot.range.overlaps(range)
        && spot.references.contains { reference in
          reference.concept != concept && [.sure, .adjective, .title].contains(reference.strength)
            && [.country, .organization, .office, .person, .place].contains(
              glossary.concepts[Int(reference.concept)].kind)
        }
    }
  }

  /// "Turkey's president", "Turkey, Greece and Cyprus".
  private func isListedOrOwns(_ range: Range<Int>) -> Bool {
    guard let next = around.word(after: range.upperBound) else { return false }
    return isPossessiveEnding(next) || next.separator == ", " && next.isCapitalized
  }

  private func isDate(_ range: Range<Int>) -> Bool {
    if let next = around.word(after: range.upperBound), next.isBesideInSentence,
      next.text.allSatisfy(\.isNumber)
    {
      return true
    }
    if let previous = around.word(before: range.lowerBound), previous.isBesideInSentence {
      return previous.text.first?.isNumber == true
        || rules.datePrepositions.contains(previous.folded)
    }
    guard around.isSentenceStart(range.lowerBound, rules.abbreviations) else { return false }
    let next = around.word(after: range.upperBound)
    return !(next.map { rules.speechVerbs.contains($0.folded) } ?? false)
  }

  /// "in Jordan", "Jordan's King", "Jordan and Syria".
  private func hasPlaceEvidence(_ range: Range<Int>) -> Bool {
    if let previous = around.word(before: range.lowerBound), previous.isBesideInSentence,
      rules.placePrepositions.contains(previous.folded)
        || ["of", "to", "from", "with", "between"].contains(previous.folded)
    {
      return true
    }
    let sentence = around.sentence(around: range, abbreviations: rules.abbreviations)
    return scan.spots.contains { spot in
      sentence.contains(spot.range.lowerBound) && !spot.range.overlaps(range)
        && spot.references.contains {
          [.country, .office, .organization].contains(glossary.concepts[Int($0.concept)].kind)
        }
    }
  }

  /// "Michael Jordan", "Jordan Peterson": a given name or an unknown capitalized word beside a place name.
  private func personNamed(with range: Range<Int>) -> String? {
    if let previous = around.word(before: range.lowerBound), previous.isBesideInSentence,
      previous.isCapitalized, rules.givenNames.contains(previous.folded),
      scan.ends[previous.range.upperBound] == nil
    {
      return around.text(previous.range.lowerBound..<range.upperBound)
    }
    guard let next = around.word(after: range.upperBound), next.isBesideInSentence,
      next.isCapitalized, next.text.contains(where: \.isLowercase),
      scan.starts[next.range.lowerBound] == nil, !isCommonCapitalizedWord(next.folded),
      around.capitalEvidence(at: range, abbreviations: rules.abbreviations) != .titleCase
    else { return nil }
    return around.text(range.lowerBound..<next.range.upperBound)
  }

  func isCommonCapitalizedWord(_ word: String) -> Bool {
    rules.personTitles.contains(word) || rules.weekdays.contains(word)
      || rules.months.contains(word) || rules.functionWords.contains(word)
      || rules.namesakeNouns.contains(word)
      || ["foreign", "defence", "defense", "prime", "government", "ministry", "commerce"].contains(
        word)
  }

  // People

  /// The longer name that a person's name is part of: "Park Jin-young" for Park Jin.
  func longerPersonName(_ range: Range<Int>, _ concept: Concept) -> String? {
    if let next = around.word(after: range.upperBound), isHyphen(next.separator),
      scan.starts[next.range.lowerBound] == nil, !rules.compoundEndings.contains(next.folded)
    {
      let isSyllable =
        !next.isCapitalized && concept.name?.order == .familyFirst && next.text.count <= 6
      if isSyllable || next.isCapitalized {
        return around.text(range.lowerBound..<next.range.upperBound)
      }
    }
    if let previous = around.word(before: range.lowerBound), isHyphen(previous.separator),
      previous.isCapitalized, scan.ends[previous.range.upperBound] == nil,
      !around.text(range).contains(" ")
    {
      return around.text(previous.range.lowerBound..<range.upperBound)
    }
    return nil
  }

  func isHyphen(_ separator: String) -> Bool {
    separator == "-" || separator == "\u{2010}" || separator == "\u{2011}"
  }
}
