/// Pinyin with tones, written by word.
///
/// ICU's `Han-Latin/Names` gives one reading for each character, surnames included; words of
/// diplomatic text in which it is wrong are corrected from a short list. Open once: it costs up to 0.25 s.
public final class ChineseReading: Sendable {
  private let transliterator: Transliterator
  private let breaker: TextBreaker

  /// Opens ICU's transform and word list.
  public init() throws(ICUError) {
    transliterator = try Transliterator("Han-Latin/Names")
    guard let chinese = LanguageTag("zh") else {
      throw ICUError(function: "uloc_forLanguageTag", name: "U_ILLEGAL_ARGUMENT_ERROR")
    }
    breaker = try TextBreaker(.word, language: chinese)
  }

  /// The reading of a Chinese text.
  ///
  /// - Parameters:
  ///   - text: Han characters, with or without other text.
  ///   - familyNameLength: for a personal name, how many characters its family name has: the rest is
  ///     written together (Xí Jìnpíng); `nil` for other texts, which are written by word.
  ///   - isName: whether each word begins with a capital letter.
  /// - Returns: words with tone marks and a space between them; `·` between parts of a name stays.
  public func pinyin(_ text: String, familyNameLength: Int? = nil, isName: Bool) -> String {
    let groups: [String]
    if text.contains("·") {
      return text.split(separator: "·")
        .map { pinyin(String($0), familyNameLength: $0.count, isName: isName) }
        .joined(separator: "·")
    } else if let familyNameLength, familyNameLength <= text.count {
      groups = [String(text.prefix(familyNameLength)), String(text.dropFirst(familyNameLength))]
    } else {
      let utf8 = Array(text.utf8)
      groups = ((try? breaker.pieces(of: text)) ?? []).map {
        String(decoding: utf8[$0.range], as: UTF8.self)
      }
    }
    return groups.filter { !$0.isEmpty && $0 != " " }.map { group in
      let reading = syllables(of: group).joined()
      return isName ? reading.prefix(1).uppercased() + reading.dropFirst() : reading
    }.joined(separator: " ")
  }

  /// Whether the reading of a character depends on the word, so that its reading alone says little.
  public static func hasSeveralReadings(_ character: Character) -> Bool {
    several.contains(character)
  }

  private static let several: Set<Character> = Set(
    corrections.keys.flatMap { Array($0) } + Array("单單仇任解查曾翟盖蓋区區尉万俟折朴盛乐樂召隗冯馮"))

  /// The toned syllables of a word, one for each Han character.
  public func syllables(of word: String) -> [String] {
    if let known = Self.corrections[word] { return known.split(separator: " ").map(String.init) }
    for (part, reading) in Self.correctedParts where word.contains(part) && word != part {
      if let range = word.firstRange(of: part) {
        return syllables(of: String(word[..<range.lowerBound]))
          + reading.split(separator: " ").map(String.init)
          + syllables(of: String(word[range.upperBound...]))
      }
    }
    guard !word.isEmpty else { return [] }
    let latin = (try? transliterator.transliterate(word)) ?? word
    return withApostrophes(latin.split(separator: " ").map(String.init))
  }

  /// A syllable that begins with a vowel is set off: Xī'ān.
  private func withApostrophes(_ syllables: [String]) -> [String] {
    syllables.enumerated().map { index, syllable in
      guard index > 0, let first = syllable.first,
        "aāáǎàoōóǒòeēéěè".contains(first)
      else { return syllable }
      return "'" + syllable
    }
  }

  /// Words that ICU reads wrongly because it reads characters one by one.
  private static let corrections: [String: String] = [
    "重庆": "chóng qìng", "朝鲜": "cháo xiǎn", "朝鮮": "cháo xiǎn", "厦门": "xià mén",
    "廈門": "xià mén", "西藏": "xī zàng", "银行": "yín háng", "銀行": "yín háng", "行长": "háng zhǎng",
    "会长": "huì zhǎng", "外长": "wài zhǎng", "部长": "bù zhǎng", "局长": "jú zhǎng",
    "市长": "shì zhǎng", "议长": "yì zhǎng", "院长": "yuàn zhǎng", "署长": "shǔ zhǎng",
    "司长": "sī zhǎng", "秘书长": "mì shū zhǎng", "总长": "zǒng zhǎng", "州长": "zhōu zhǎng",
    "外長": "wài zhǎng", "部長": "bù zhǎng", "局長": "jú zhǎng", "議長": "yì zhǎng",
    "秘書長": "mì shū zhǎng", "长江": "cháng jiāng", "长春": "cháng chūn", "长沙": "cháng shā",
    "首都": "shǒu dū", "成都": "chéng dū", "京都": "jīng dū", "都": "dū", "大阪": "dà bǎn",
    "单方面": "dān fāng miàn", "简单": "jiǎn dān", "重申": "chóng shēn", "重建": "chóng jiàn",
    "重返": "chóng fǎn", "缅甸": "miǎn diàn", "巴勒斯坦": "bā lè sī tǎn", "越南": "yuè nán",
    "会计": "kuài jì", "调查": "diào chá", "调解": "tiáo jiě", "降": "jiàng", "大厦": "dà shà",
    "台湾": "tái wān", "参差": "cēn cī", "参赞": "cān zàn", "宁夏": "níng xià", "任何": "rèn hé",
    "任务": "rèn wu", "责任": "zé rèn", "解决": "jiě jué", "曾经": "céng jīng", "区域": "qū yù",
    "地区": "dì qū", "查处": "chá chǔ", "单位": "dān wèi",
  ]

  /// The corrections that hold inside longer words too, the longest first.
  private static let correctedParts = corrections.filter { $0.key.count >= 2 }
    .sorted { ($0.key.count, $0.key) > ($1.key.count, $1.key) }
}
