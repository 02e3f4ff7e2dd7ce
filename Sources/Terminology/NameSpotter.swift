internal import GlossaryModel
internal import UnicodeText

/// Finds what looks like a name and is in no glossary.
struct NameSpotter {
  private let pass: AnnotationPass
  private var covered: [Range<Int>]
  private var around: TextNeighborhood { pass.around }
  private var rules: LanguageRules { pass.rules }

  init(_ pass: AnnotationPass) {
    self.pass = pass
    covered = pass.chosen.map(\.range)
    // Adjectives such as "Chinese" are known, though nothing is written behind them.
    covered += pass.scan.spots.filter { spot in
      spot.references.contains { $0.strength == .adjective }
    }.map(\.range)
    covered = Self.merged(covered)
  }

  /// The names in order of their first places.
  func names() -> [UnglossedName] {
    var names: [String: UnglossedName] = [:]
    for (range, suspect) in wrongNameParts() + candidates() {
      let text = around.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if names[text] == nil {
        names[text] = UnglossedName(text: text, count: 0, range: range, suspect: suspect)
      }
      names[text]?.count += 1
    }
    return names.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// "Yi" alone, where the text names Wang Yi.
  private func wrongNameParts() -> [(Range<Int>, String?)] {
    pass.scan.spots.compactMap { spot in
      guard !isCovered(spot.range),
        let reference = spot.references.first(where: {
          $0.spelling == .wrongNamePart && pass.introduced[$0.concept] != nil
        })
      else { return nil }
      if let previous = around.word(before: spot.range.lowerBound), previous.isBesideInSentence,
        previous.isCapitalized, !isStartOfSentence(previous)
      {
        return nil
      }
      if let next = around.word(after: spot.range.upperBound), next.isBesideInSentence,
        next.isCapitalized
      {
        return nil
      }
      return (spot.range, pass.glossary.concepts[Int(reference.concept)].id)
    }
  }

  private func isStartOfSentence(_ word: TextNeighborhood.Neighbor) -> Bool {
    around.isSentenceStart(word.range.lowerBound, rules.abbreviations)
  }

  private func isCovered(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = covered.count
    while low < high {
      let middle = (low + high) / 2
      if covered[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < covered.count && covered[low].overlaps(range)
  }

  /// The same bytes in ranges that do not overlap, in order.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private func candidates() -> [(Range<Int>, String?)] {
    rules.functionWords.isEmpty ? dottedNames() : capitalizedNames()
  }

  /// Runs of capitalized words inside sentences.
  private func capitalizedNames() -> [(Range<Int>, String?)] {
    var names: [(Range<Int>, String?)] = []
    var run: [Range<Int>] = []
    var position = 0
    let bytes = around.bytes
    var lineEnd = 0
    var isHeadline = false
    func finish() {
      while let last = run.last, rules.nameParticles.contains(around.text(last)) {
        run.removeLast()
      }
      if let name = name(run) { names.append((name, nil)) }
      run = []
    }
    while position < bytes.count {
      if position >= lineEnd {
        // A name goes on over a line break: "the Communist\nParty".
        if run.isEmpty || !continues(over: position) { finish() }
        let line = around.line(around: position..<position)
        lineEnd = line.upperBound + 1
        isHeadline = isHeadlineLike(line)
      }
      let scalar = UTF8Scalar(bytes, at: position)
      guard ScalarClass(scalar.scalar) == .word else {
        // Names go on over single spaces, hyphens and the stops of initials.
        let isInner =
          scalar.scalar == " " || scalar.scalar == "-" || scalar.scalar == "’"
          || scalar.scalar == "'" || scalar.scalar == "\u{A0}"
          || (scalar.scalar == "." && (run.last?.count == 1))
          || ((scalar.scalar == "\n" || scalar.scalar == "\r") && continues(over: position))
        if !isInner { finish() }
        position += scalar.count
        continue
      }
      let start = position
      while position < bytes.count, case let next = UTF8Scalar(bytes, at: position),
        ScalarClass(next.scalar) == .word
      {
        position += next.count
      }
      let range = start..<position
      let isCapital = UTF8Scalar(bytes, at: start).scalar.properties.isUppercase
      let text = around.text(range)
      if isHeadline || isCovered(range) {
        finish()
      } else if isCapital, text.count > 1 || isInitial(range) {
        run.append(range)
      } else if !run.isEmpty, rules.nameParticles.contains(text), text != "s" {
        run.append(range)
      } else {
        finish()
      }
    }
    finish()
    return names
  }

  /// Whether one line break, and no blank line, lies around a place, in a text whose lines are wrapped.
  private func continues(over position: Int) -> Bool {
    guard let next = around.word(after: position),
      next.isBesideInSentence || next.separator.isEmpty,
      next.separator.filter(\.isNewline).count < 2
    else { return false }
    let line = around.line(around: max(position - 1, 0)..<max(position - 1, 0))
    return line.count > 60
  }

  private func isInitial(_ range: Range<Int>) -> Bool {
    range.upperBound < around.bytes.count && around.bytes[range.upperBound] == UInt8(ascii: ".")
  }

  private func isHeadlineLike(_ line: Range<Int>) -> Bool {
    // "Qin Gang met Lloyd Foobar." has a capital in each long word and is a sentence.
    LineCapitals(around.bytes, line).isTitleCase && !endsSentence(line)
  }

  /// The name in a run of capitalized words, without words that only begin the sentence.
  private func name(_ run: [Range<Int>]) -> Range<Int>? {
    var run = run[...]
    while let first = run.first {
      let word = around.text(first).lowercased()
      let isSmallWord =
        rules.functionWords.contains(word) || rules.weekdays.contains(word)
        || rules.months.contains(word) || rules.personTitles.contains(word)
      guard isSmallWord else { break }
      run.removeFirst()
    }
    while let last = run.last {
      let word = around.text(last).lowercased()
      guard rules.weekdays.contains(word) || rules.months.contains(word) else { break }
      run.removeLast()
    }
    guard let first = run.first, let last = run.last else { return nil }
    if run.count > 1, isShouted(run) { return nil }
    if run.count == 1 {
      let word = around.text(first)
      guard word.count > 2, word.contains(where: \.isLowercase) || word.count <= 6,
        !around.isSentenceStart(first.lowerBound, rules.abbreviations),
        !pass.isCommonCapitalizedWord(word.lowercased()),
        !rules.abbreviations.contains(word.lowercased()), !isOnLabel(first)
      else { return nil }
    }
    return first.lowerBound..<last.upperBound
  }

  /// A short line without an end of a sentence, such as "Leave a Reply": a capital says little there.
  private func isOnLabel(_ range: Range<Int>) -> Bool {
    let line = around.line(around: range)
    return line.count < 40 && !endsSentence(line)
  }

  /// A line of a running text closes with a full stop or the like.
  private func endsSentence(_ line: Range<Int>) -> Bool {
    guard let last = around.bytes[line].last(where: { $0 != 0x20 }) else { return true }
    return ".!?:;\"".utf8.contains(last) || last >= 0x80
  }

  /// "IT IS UP TO": capitals throughout, with a small word among them.
  private func isShouted(_ run: ArraySlice<Range<Int>>) -> Bool {
    let words = run.map { around.text($0) }
    return words.allSatisfy { $0 == $0.uppercased() && $0.count > 1 }
      && words.contains { word in
        let word = word.lowercased()
        return rules.functionWords.contains(word) || rules.pronounGovernors.contains(word)
          || rules.articles.contains(word)
      }
  }

  /// In text without capitals: foreign names, which have a middle dot between their parts.
  private func dottedNames() -> [(Range<Int>, String?)] {
    let bytes = around.bytes
    var names: [(Range<Int>, String?)] = []
    var position = 0
    while position + 1 < bytes.count {
      guard bytes[position] == 0xC2, bytes[position + 1] == 0xB7 else {
        position += 1
        continue
      }
      var start = position
      while start > 0, case let before = UTF8Scalar(bytes, before: start),
        ScalarClass(before.scalar) == .han, position - start < 18
      {
        start -= before.count
      }
      var end = position + 2
      while end < bytes.count, case let next = UTF8Scalar(bytes, at: end),
        [.han, .middleDot].contains(ScalarClass(next.scalar)), end - position < 24
      {
        end += next.count
      }
      start = afterKnownWords(start..<position)
      if start < position, end > position + 2, !isCovered(start..<end) {
        names.append((start..<trimmedEnd(position + 2, end), nil))
      }
      position = max(end, position + 2)
    }
    return names
  }

  /// What stands right before a name and is known, such as a title, is not part of it.
  private func afterKnownWords(_ range: Range<Int>) -> Int {
    covered.last { $0.upperBound > range.lowerBound && $0.upperBound <= range.upperBound }?
      .upperBound ?? range.lowerBound
  }

  /// Without a dictionary of verbs the end of a name is a guess: the last part is cut at five characters.
  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    min(end, start + 15)
  }
}
