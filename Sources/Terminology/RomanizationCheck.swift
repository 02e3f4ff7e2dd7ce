internal import GlossaryModel
internal import UnicodeText

/// Compares the pinyin of a Chinese name with the romanised name of the same person.
///
/// Only a name whose every syllable is a syllable of pinyin is compared: Wade–Giles, Cantonese, Korean
/// and Japanese names nearly always have one that is not, and are written by rules of their own.
struct RomanizationCheck {
  private let reading: ChineseReading
  /// Every syllable of pinyin without its tone, as ICU reads the unified ideographs.
  private let syllables: Set<String>

  init() throws(ICUError) {
    reading = try ChineseReading()
    let ideographs = (0x4E00...0x9FA5).compactMap { Unicode.Scalar($0) }.map { String($0) }
    let latin = try Transliterator("Han-Latin/Names").transliterate(
      ideographs.joined(separator: " "))
    syllables = Set(
      MarkStripper.strip(latin).split(separator: " ").map(String.init)
        .filter { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
  }

  /// The pinyin of a person's Chinese name and the name that does not agree with it; `nil` if they agree or
  /// cannot be compared.
  func disagreement(in concept: Concept) -> (chinese: String, pinyin: String, name: String)? {
    guard concept.kind == .person, concept.name?.order == .familyFirst,
      let chinese = concept.terms.first(where: {
        $0.language.language == "zh" && [nil, .full].contains($0.form)
      }), chinese.reading == nil, isPlainHan(chinese.text),
      !chinese.text.contains(where: ChineseReading.hasSeveralReadings)
    else { return nil }
    // Pinyin writes the given name as one word without hyphens: Chang San-cheng is Wade–Giles.
    let names = concept.terms.filter {
      $0.language.script == "Latn" && [nil, .full, .variant].contains($0.form)
        && !$0.text.contains("-") && $0.text.split(separator: " ").count == 2
    }
    let expected = reading.syllables(of: chinese.text)
      .map { MarkStripper.strip($0).filter { $0 != "'" } }
    let pinyin = expected.joined()
    // One name in pinyin that agrees is enough: Lee Kuan Yew may stand beside it.
    guard !names.contains(where: { letters($0.text) == pinyin }) else { return nil }
    for name in names {
      let written = letters(name.text)
      let isPinyin = isCut(written[...], into: chinese.text.count)
      guard isPinyin || written.sorted() == pinyin.sorted() else { continue }
      let shown = reading.pinyin(chinese.text, familyNameLength: 1, isName: true)
      return (chinese.text, shown, name.text)
    }
    return nil
  }

  private func isPlainHan(_ text: String) -> Bool {
    (2...4).contains(text.count) && text.unicodeScalars.allSatisfy { ScalarClass($0) == .han }
  }

  private func letters(_ name: String) -> String {
    MarkStripper.strip(name.lowercased()).filter { $0.isLetter }
  }

  /// Whether letters fall into so many syllables of pinyin.
  private func isCut(_ letters: Substring, into count: Int) -> Bool {
    if count == 0 { return letters.isEmpty }
    for length in 1...6 where length <= letters.count {
      guard syllables.contains(String(letters.prefix(length))) else { continue }
      if isCut(letters.dropFirst(length), into: count - 1) { return true }
    }
    return false
  }
}
