public import UnicodeText

extension LanguageTag {
  /// The language that a text is most likely in, judged by its script alone.
  ///
  /// Latin script counts as English. Chinese is traditional where more characters occur only in
  /// traditional script than only in simplified.
  public static func guess(_ utf8: [UInt8]) -> LanguageTag? {
    var han = 0
    var kana = 0
    var hangul = 0
    var cyrillic = 0
    var arabic = 0
    var latin = 0
    let sample = String(decoding: utf8.prefix(64 << 10), as: UTF8.self)
    for scalar in sample.unicodeScalars {
      switch ScalarClass(scalar) {
      case .han: han += 1
      case .hiragana, .katakana: kana += 1
      case .hangul: hangul += 1
      case .word:
        switch scalar.value {
        case 0x41...0x24F: latin += scalar.properties.isAlphabetic ? 1 : 0
        case 0x400...0x52F: cyrillic += 1
        case 0x600...0x6FF: arabic += 1
        default: break
        }
      default: break
      }
    }
    // A Han character says about as much as two Latin letters.
    let east = 2 * (han + kana + hangul)
    if east > latin, east > cyrillic, east > arabic {
      if kana * 10 > han { return LanguageTag("ja") }
      if hangul > han { return LanguageTag("ko") }
      return LanguageTag(isTraditional(sample) ? "zh-Hant" : "zh-Hans")
    }
    if cyrillic > latin { return LanguageTag("ru") }
    if arabic > latin { return LanguageTag("ar") }
    return LanguageTag("en")
  }

  private static func isTraditional(_ text: String) -> Bool {
    guard let toTraditional = try? ChineseConverter("s2t"),
      let toSimplified = try? ChineseConverter("t2s")
    else { return false }
    let sample = String(text.prefix(4000))
    return changes(sample, toSimplified) > changes(sample, toTraditional)
  }

  private static func changes(_ text: String, _ converter: ChineseConverter) -> Int {
    zip(text, converter.convert(text)).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }
}
