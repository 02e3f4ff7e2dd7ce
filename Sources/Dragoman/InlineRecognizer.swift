internal import GlossaryModel
internal import Terminology
internal import UnicodeText

/// Tells which brackets of a text are annotations, by what the glossary would write there.
struct InlineRecognizer {
  let glossary: CompiledGlossary
  let annotator: Annotator

  /// The groups that read as annotations of the terms they follow.
  func recognize(_ groups: [InlineGroup], in text: [UInt8]) -> [InlineGroup] {
    var candidates = groups
    // Taking a bracket out can change what is found around it, so the answer must hold for the text
    // without exactly the brackets that it names.
    while !candidates.isEmpty {
      let (base, places) = InlineGroup.remove(candidates, from: text)
      let annotations = annotator.annotate(base).annotations
      var byPlace: [Int: [Annotation]] = [:]
      for annotation in annotations {
        byPlace[InlineStyle.place(after: annotation.range, base), default: []].append(annotation)
      }
      let confirmed = zip(candidates, places).filter { group, place in
        (byPlace[place] ?? []).contains { reads(group.content, as: $0) }
      }.map(\.0)
      if confirmed.count == candidates.count { return confirmed }
      // Where a bracket is the author's own, those inside it may be annotations.
      let kept = Set(confirmed.map(\.range))
      candidates = candidates.flatMap { kept.contains($0.range) ? [$0] : $0.inner }
    }
    return []
  }

  private func reads(_ content: String, as annotation: Annotation) -> Bool {
    let concept = glossary.concept(annotation.concept)
    let terms = concept?.terms.filter { $0.language.language != glossary.language.language }
    let known = annotation.equivalents.map(\.text) + (terms ?? []).map(\.text)
    return pieces(content).allSatisfy { piece in
      known.contains { text in
        guard piece.hasPrefix(text) else { return false }
        let rest = piece.dropFirst(text.count)
        return rest.isEmpty || rest == EquivalentWriter.convertedMark[...] || isReading(rest)
      }
    }
  }

  private func pieces(_ content: String) -> [String] {
    var pieces: [String] = []
    var rest = content[...]
    while let separator = rest.firstRange(of: "; ") {
      pieces.append(String(rest[..<separator.lowerBound]))
      rest = rest[separator.upperBound...]
    }
    return pieces + [String(rest)]
  }

  private func isReading(_ text: Substring) -> Bool {
    let text = text.hasPrefix(EquivalentWriter.convertedMark) ? text.dropFirst() : text
    return text.hasPrefix(" ") && !text.unicodeScalars.contains { ScalarClass($0).isSingle }
  }
}
