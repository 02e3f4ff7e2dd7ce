internal import GlossaryModel
internal import Matching
internal import UnicodeText

/// Decides, for one text, which of the terms that occur in it are meant.
struct AnnotationPass {
  /// A spot that was decided for.
  struct Chosen {
    var range: Range<Int>
    var reference: TermReference
    /// A country named by an adjective that the annotation covers: "Chinese" in "Chinese President".
    var country: Int32?
    /// Where an ambassador is posted: "to Fiji".
    var post: Int32?
  }

  let glossary: CompiledGlossary
  let options: Annotator.Options
  let around: TextNeighborhood
  var scan: TermScanner.Scan
  /// Concepts that the text names beyond doubt somewhere, with the first such place.
  var introduced: [Int32: Int] = [:]
  /// Names such as "Michael Jordan" whose last word is also a place.
  var namesakes: Set<String> = []
  var chosen: [Chosen] = []
  var chosenByEnd: [Int: Int] = [:]
  var lastMention: [Int32: Int] = [:]
  var rejections: [Int: [(TermReference, Rejection)]] = [:]
  /// Whether only what needs no context counts, as in the first round.
  var isFirstRound = true
  lazy var localAcronyms = LocalAcronyms(around.bytes)
  /// The ordinary words spelt like names that the text has in small letters.
  lazy var smallWords = around.words(among: Set(rules.ordinaryWords.keys))

  var rules: LanguageRules { glossary.rules }

  init(
    _ text: [UInt8], _ scan: TermScanner.Scan, _ glossary: CompiledGlossary,
    _ options: Annotator.Options
  ) {
    self.glossary = glossary
    self.options = options
    self.scan = scan
    around = TextNeighborhood(bytes: text)
  }

  mutating func run() -> AnnotatedText {
    // First what needs no context: it introduces people and bodies for the whole text, because a headline
    // may say Blinken before the text says who that is.
    select()
    for choice in chosen where introduced[choice.reference.concept] == nil {
      introduced[choice.reference.concept] = choice.range.lowerBound
    }
    isFirstRound = false
    chosen = []
    chosenByEnd = [:]
    rejections = [:]
    select()
    var result = AnnotatedText()
    result.annotations = AnnotationWriter(glossary, options).annotations(of: chosen, in: around)
    result.unglossed = NameSpotter(self).names()
    if options.traces { result.decisions = decisions() }
    return result
  }

  /// The second and the last third of the work.
  private func reportProgress(_ share: Double) {
    options.progress((isFirstRound ? 1 : 2) / 3 + share / 3)
  }

  private mutating func select() {
    var accepted: [Chosen] = []
    var coveredUntil = 0
    for index in scan.spots.indices {
      if index & 0xFFF == 0 { reportProgress(Double(index) / Double(scan.spots.count)) }
      let spot = scan.spots[index]
      if options.overlaps == .longest, spot.range.lowerBound < coveredUntil {
        if options.traces {
          let cover = accepted.last { $0.range.overlaps(spot.range) }?.range
          reject(
            index, spot.references,
            .coveredByLonger(around.text(cover ?? spot.range.lowerBound..<coveredUntil)))
        }
        continue
      }
      guard let choice = choose(at: index) else {
        // "South Korean" is not annotated, but there is no "Korean" in it either.
        if options.overlaps == .longest,
          spot.references.contains(where: { $0.strength == .adjective })
        {
          coveredUntil = max(coveredUntil, spot.range.upperBound)
        }
        continue
      }
      if options.overlaps == .longest {
        // An annotation that takes its country in takes the country's own place.
        while let last = accepted.last, last.range.overlaps(choice.range) {
          accepted.removeLast()
          chosen.removeLast()
          chosenByEnd[last.range.upperBound] = nil
        }
        coveredUntil = choice.range.upperBound
      }
      accepted.append(choice)
      chosen.append(choice)
      chosenByEnd[choice.range.upperBound] = chosen.count - 1
      lastMention[choice.reference.concept] = choice.range.lowerBound
    }
    if options.overlaps == .noSub {
      let kept = options.overlaps.select(chosen.map(\.range))
      chosen = kept.map { chosen[$0] }
    }
  }

  /// The best term at a spot, `nil` if none of its terms is meant.
  private mutating func choose(at index: Int) -> Chosen? {
    let spot = scan.spots[index]
    var best: (choice: Chosen, score: Int)?
    var rivals: [Chosen] = []
    for reference in spot.references {
      switch judge(reference, at: index) {
      case .accepted(let score, let range, let country, let post):
        let choice = Chosen(
          range: range ?? spot.range, reference: reference, country: country, post: post)
        if let current = best {
          if score > current.score {
            best = (choice, score)
            rivals = []
          } else if score == current.score,
            current.choice.reference.concept != reference.concept
          {
            rivals.append(choice)
          }
        } else {
          best = (choice, score)
        }
      case .rejected(let reason):
        reject(index, [reference], reason)
      }
    }
    guard var best else { return nil }
    if best.choice.reference.strength == .namePart, !rivals.isEmpty {
      let all = [best.choice] + rivals
      // Of two people called Wang, the one whom the text has named by now.
      let named = all.filter { (introduced[$0.reference.concept] ?? .max) < spot.range.lowerBound }
      if named.count == 1 {
        best.choice = named[0]
      } else if !isSameToReaders(all.map(\.reference)) {
        let ids = all.map { glossary.concepts[Int($0.reference.concept)].id }
        reject(index, all.map(\.reference), .ambiguous(ids))
        return nil
      }
    }
    if options.traces {
      for reference in spot.references where reference.concept != best.choice.reference.concept {
        let id = glossary.concepts[Int(best.choice.reference.concept)].id
        if !(rejections[index] ?? []).contains(where: { $0.0 == reference }) {
          reject(index, [reference], .otherConcept(id))
        }
      }
    }
    return best.choice
  }

  /// Two people of one surname do no harm where the surname is written alike in every target language.
  private func isSameToReaders(_ references: [TermReference]) -> Bool {
    options.targets.allSatisfy { target in
      var finder = EquivalentFinder(target: target, profile: options.profile, date: options.date)
      let texts = references.map { reference in
        finder.equivalent(
          of: glossary.term(reference), spelling: reference.spelling,
          in: glossary.concepts[Int(reference.concept)])?.text
      }
      return Set(texts).count == 1
    }
  }

  mutating func reject(_ index: Int, _ references: [TermReference], _ reason: Rejection) {
    guard options.traces else { return }
    rejections[index, default: []] += references.map { ($0, reason) }
  }

  private func decisions() -> [Decision] {
    var decisions = chosen.map { decision($0.range, $0.reference, nil) }
    for rejected in scan.rejected {
      decisions.append(decision(rejected.range, rejected.reference, rejected.reason))
    }
    for (index, rejected) in rejections {
      for (reference, reason) in rejected {
        decisions.append(decision(scan.spots[index].range, reference, reason))
      }
    }
    return decisions.sorted {
      if $0.range.lowerBound != $1.range.lowerBound {
        return $0.range.lowerBound < $1.range.lowerBound
      }
      if $0.range.upperBound != $1.range.upperBound {
        return $0.range.upperBound > $1.range.upperBound
      }
      if ($0.rejection == nil) != ($1.rejection == nil) { return $0.rejection == nil }
      return ($0.concept, $0.term) < ($1.concept, $1.term)
    }
  }

  private func decision(
    _ range: Range<Int>, _ reference: TermReference, _ rejection: Rejection?
  ) -> Decision {
    let term = glossary.term(reference)
    return Decision(
      range: range, text: around.text(range), concept: glossary.concepts[Int(reference.concept)].id,
      term: reference.pattern ?? term.text, form: term.form ?? .full, rejection: rejection)
  }
}
