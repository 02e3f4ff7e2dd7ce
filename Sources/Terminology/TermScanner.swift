internal import GlossaryModel
internal import Matching
internal import UnicodeText

/// A place of a text where one or more terms stand as written.
struct Spot {
  /// UTF-8 byte offsets in the text.
  let range: Range<Int>
  /// The terms, those of earlier glossaries first.
  var references: [TermReference]
}

/// Finds every term at every place, before anything is known of the context.
struct TermScanner {
  /// Texts are folded and searched in parts of about this size, so that memory does not grow with them.
  private static let partSize = 1 << 20

  let glossary: CompiledGlossary
  let breaker: TextBreaker

  struct Scan {
    /// Ordered by start, the longest first.
    var spots: [Spot] = []
    /// Where each spot begins and ends, those left out that only warn of misused names.
    var starts: [Int: [Int]] = [:]
    var ends: [Int: [Int]] = [:]
    var rejected: [(range: Range<Int>, reference: TermReference, reason: Rejection)] = []

    /// The spots that begin in a range.
    func spots(in range: Range<Int>) -> ArraySlice<Spot> {
      let first = firstSpot(from: range.lowerBound)
      var last = first
      while last < spots.count, spots[last].range.lowerBound < range.upperBound { last += 1 }
      return spots[first..<last]
    }

    private func firstSpot(from offset: Int) -> Int {
      var low = 0
      var high = spots.count
      while low < high {
        let middle = (low + high) / 2
        if spots[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  /// Scans a text; `traces` keeps what was turned away.
  func scan(_ bytes: [UInt8], traces: Bool, progress: (Double) -> Void) -> Scan {
    var scan = Scan()
    var stops: [(range: Range<Int>, reference: TermReference)] = []
    var guards: [Range<Int>] = []
    let words = DictionaryWords(bytes, breaker: breaker)
    let addresses = Addresses(bytes)
    for part in parts(of: bytes) {
      progress(Double(part.lowerBound) / Double(bytes.count))
      let folded = glossary.folder.fold(bytes, in: part)
      let tokens = Tokenizer().tokens(of: folded)
      let plain = glossary.index.matches(in: tokens, of: folded.bytes, edges: glossary.edges)
        .map {
          (
            $0, glossary.references[$0.pattern],
            isGuard: glossary.guardPatterns.contains($0.pattern)
          )
        }
      let inflected =
        glossary.inflections.map { inflections in
          inflections.matches(in: tokens, of: folded.bytes, edges: glossary.edges)
            .map { ($0, inflections.references[$0.pattern], isGuard: false) }
        } ?? []
      for (match, references, isGuard) in plain + inflected {
        let first = tokens[match.tokens.lowerBound]
        let last = tokens[match.tokens.upperBound]
        var range = folded.originalRange(of: Int(first.start)..<Int(last.end))
        range = (range.lowerBound + part.lowerBound)..<(range.upperBound + part.lowerBound)
        // The last stop of U.S. belongs to it.
        if last.isDotted, last.hasTrailingStop { range = range.lowerBound..<range.upperBound + 1 }
        if hasSuffixStop(bytes, range) { range = range.lowerBound..<range.upperBound + 1 }
        guard !addresses.cover(range) else { continue }
        if isGuard { guards.append(range) }
        add(references, at: range, bytes, words, traces, &scan, &stops)
      }
    }
    scan.spots.sort {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
    }
    removeStopped(stops, traces, &scan)
    removeGuarded(guards, bytes, traces, &scan)
    scan.spots.removeAll(where: \.references.isEmpty)
    for (index, spot) in scan.spots.enumerated()
    where spot.references.contains(where: { $0.strength != .never }) {
      scan.starts[spot.range.lowerBound, default: []].append(index)
      scan.ends[spot.range.upperBound, default: []].append(index)
    }
    return scan
  }

  private func add(
    _ references: ArraySlice<TermReference>, at range: Range<Int>, _ bytes: [UInt8],
    _ words: DictionaryWords,
    _ traces: Bool, _ scan: inout Scan,
    _ stops: inout [(range: Range<Int>, reference: TermReference)]
  ) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    var kept: [TermReference] = []
    for reference in references {
      if reference.spelling == .stopContext {
        stops.append((range, reference))
        continue
      }
      let written = reference.pattern ?? glossary.term(reference).text
      let isAllowed =
        reference.spelling == .inflected
        ? reference.caseRule.allowsInflected(text, for: written)
        : reference.caseRule.allows(text, for: written)
      guard isAllowed else {
        if traces { scan.rejected.append((range, reference, .letterCase)) }
        continue
      }
      kept.append(reference)
    }
    guard !kept.isEmpty else { return }
    if let word = words.wordCut(by: range) {
      if traces {
        for reference in kept { scan.rejected.append((range, reference, .insideWord(word))) }
      }
      return
    }
    if let name = words.longerName(with: range, glossary.rules) {
      let places = kept.filter { isPlace($0) }
      if traces {
        for reference in places { scan.rejected.append((range, reference, .insideWord(name))) }
      }
      kept.removeAll { isPlace($0) }
      if kept.isEmpty { return }
    }
    scan.spots.append(Spot(range: range, references: kept))
  }

  /// Whether a stop follows that belongs to "Jr" and does not end the sentence.
  private func hasSuffixStop(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.upperBound + 1 < bytes.count, bytes[range.upperBound] == UInt8(ascii: ".") else {
      return false
    }
    var next = range.upperBound + 1
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    guard next < bytes.count, (0x61...0x7A).contains(bytes[next]) || bytes[next] == 0x2C else {
      return false
    }
    var start = range.upperBound
    while start > range.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    let word = String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
    return glossary.rules.nameSuffixes.contains(word.lowercased())
  }

  private func isPlace(_ reference: TermReference) -> Bool {
    let kind = glossary.concepts[Int(reference.concept)].kind
    return kind == .country || kind == .place
  }

  private func removeStopped(
    _ stops: [(range: Range<Int>, reference: TermReference)], _ traces: Bool, _ scan: inout Scan
  ) {
    for stop in stops {
      for index in scan.spots(in: stop.range).indices
      where scan.spots[index].range.upperBound <= stop.range.upperBound {
        let spot = scan.spots[index]
        for reference in spot.references
        where reference.concept == stop.reference.concept && traces {
          scan.rejected.append(
            (spot.range, reference, .stopContext(stop.reference.pattern ?? "")))
        }
        scan.spots[index].references.removeAll {
          $0.concept == stop.reference.concept && $0.term == stop.reference.term
        }
      }
    }
  }

  private func removeGuarded(
    _ guards: [Range<Int>], _ bytes: [UInt8], _ traces: Bool, _ scan: inout Scan
  ) {
    for range in guards {
      for index in scan.spots(in: range).indices {
        let spot = scan.spots[index]
        guard spot.range.upperBound <= range.upperBound, spot.range != range else { continue }
        let name = String(decoding: bytes[range], as: UTF8.self)
        if traces {
          for reference in spot.references {
            scan.rejected.append((spot.range, reference, .insideWord(name)))
          }
        }
        scan.spots[index].references = []
      }
    }
  }

  /// Cuts a long text at line breaks, or at spaces where lines are very long; a term across such a cut
  /// is the only thing that can be lost, so the cut looks for a blank line first.
  private func parts(of bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.count > 2 * Self.partSize else { return [0..<bytes.count] }
    var parts: [Range<Int>] = []
    var start = 0
    while bytes.count - start > 2 * Self.partSize {
      let cut = cut(bytes, near: start + Self.partSize)
      parts.append(start..<cut)
      start = cut
    }
    parts.append(start..<bytes.count)
    return parts
  }

  private func cut(_ bytes: [UInt8], near middle: Int) -> Int {
    let limit = min(middle + Self.partSize / 2, bytes.count - 1)
    var line: Int?
    var sentence: Int?
    var space: Int?
    for index in middle..<limit {
      switch bytes[index] {
      case 0x0A:
        if bytes[index + 1] == 0x0A { return index + 1 }
        line = line ?? index + 1
      case 0x20:
        if bytes[index - 1] == UInt8(ascii: ".") { sentence = sentence ?? index }
        space = space ?? index
      default: break
      }
      // A blank line is worth looking for, but not through the whole part.
      if index - middle > 1 << 16, let cut = line ?? sentence { return cut }
    }
    if let cut = line ?? sentence ?? space { return cut }
    var cut = limit
    while cut > middle, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }
}
