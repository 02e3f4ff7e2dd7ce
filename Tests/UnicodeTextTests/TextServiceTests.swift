import Testing
import UnicodeText

struct TextServiceTests {
  private func tag(_ written: String) throws -> LanguageTag { try #require(LanguageTag(written)) }

  @Test(arguments: [
    (TextBreaker.Unit.word, "zh", "发展中国家的人民", ["发展", "中", "国家", "的", "人民"]),
    (.word, "en", "Qin Gang's visit, 2023", ["Qin", "Gang's", "visit", "2023"]),
    (.word, "th", "ภาษาไทย", ["ภาษา", "ไทย"]),
    (.grapheme, "en", "e\u{301}👨‍👩‍👧한", ["e\u{301}", "👨‍👩‍👧", "한"]),
    (.sentence, "en", "He left. She stayed.", ["He left. ", "She stayed."]),
    (.sentence, "zh", "他走了。她留下。", ["他走了。", "她留下。"]),
  ])
  func `breaks text into units`(
    unit: TextBreaker.Unit, language: String, text: String, units: [String]
  ) throws {
    let utf8 = Array(text.utf8)
    let pieces = try TextBreaker(unit, language: tag(language)).pieces(of: text)
    #expect(pieces.first?.range.lowerBound == 0)
    #expect(pieces.last?.range.upperBound == utf8.count)
    let words = pieces.filter(\.isWord).map { String(decoding: utf8[$0.range], as: UTF8.self) }
    #expect(words == units)
  }

  @Test func `tasks share one breaker`() async throws {
    let breaker = try TextBreaker(.word, language: tag("zh"))
    let expected = try breaker.pieces(of: "中华人民共和国外交部部长")
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 {
        group.addTask { (try? breaker.pieces(of: "中华人民共和国外交部部长")) == expected }
      }
      for await isEqual in group { #expect(isEqual) }
    }
  }

  @Test(arguments: [
    ("Han-Latin/Names", "单雄信", "shàn xióng xìn"),
    ("Any-Latin; Latin-ASCII", "Владимир Путин", "Vladimir Putin"),
    ("Hangul-Latin", "서울", "seoul"),
    ("Katakana-Latin", "アメリカ", "amerika"),
    ("Any-Latin", "", ""),
  ])
  func `transliterates`(id: String, text: String, result: String) throws {
    #expect(try Transliterator(id).transliterate(text) == result)
  }

  @Test func `says that a transform is unknown`() {
    #expect(throws: ICUError.self) { try Transliterator("Nope-Nope") }
  }

  @Test(arguments: [
    ("zh-u-co-pinyin", ["重", "中", "法"], ["法", "中", "重"]),
    ("zh-u-co-stroke", ["德", "中", "一"], ["一", "中", "德"]),
    ("sv", ["ö", "z", "a"], ["a", "z", "ö"]),
    ("de", ["z", "ö", "o"], ["o", "ö", "z"]),
  ])
  func `sorts in the order of a language`(language: String, texts: [String], sorted: [String])
    throws
  {
    #expect(try Collator(tag(language)).sorted(texts) == sorted)
  }

  @Test func `names languages, scripts and territories`() throws {
    let english = try DisplayNames(in: tag("en"))
    #expect(
      try english.name(ofRegion: "TR") == "Türkiye" || english.name(ofRegion: "TR") == "Turkey")
    #expect(try english.name(of: tag("fr")) == "French")
    #expect(try DisplayNames(in: tag("zh")).name(of: tag("fr")) == "法语")
    #expect(try DisplayNames(in: tag("zh-Hant")).name(ofScript: "Latn") == "拉丁文")
  }

  @Test(arguments: [
    ("zh-Hans", "zh-Hant-TW", "网络信息", "網路資訊"),
    ("zh-Hant-TW", "zh-Hans", "資訊", "信息"),
    ("zh-Hans", "zh-Hant", "头发发展", "頭髮發展"),
    ("zh-Hant", "zh-Hans", "臺灣", "台湾"),
    ("zh-Hans", "zh-Hant-HK", "里面", "裏面"),
  ])
  func `converts Chinese`(from: String, to: String, text: String, result: String) throws {
    let name = try #require(ChineseConverter.name(from: tag(from), to: tag(to)))
    #expect(try ChineseConverter(name).convert(text) == result)
  }

  @Test func `text with a NUL is converted whole`() throws {
    #expect(try ChineseConverter("s2t").convert("汉\0字") == "漢\0字")
  }

  @Test(arguments: [
    ("习近平", 1, true, "Xí Jìnpíng"), ("安东尼·布林肯", 1, true, "Āndōngní·Bùlínkěn"),
    ("西安", nil, true, "Xī'ān"), ("中国外长", nil, false, "zhōngguó wàizhǎng"),
    ("朝鲜", nil, true, "Cháoxiǎn"), ("重庆", nil, true, "Chóngqìng"),
    ("欧阳修", 2, true, "Ōuyáng Xiū"),
  ])
  func `reads Chinese by word`(text: String, family: Int?, isName: Bool, pinyin: String) throws {
    #expect(try ChineseReading().pinyin(text, familyNameLength: family, isName: isName) == pinyin)
  }

  @Test(arguments: [
    ("ab\ncd", 3, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("é𠮷x", 6, 1, 3),
    ("e\u{301}x", 3, 1, 2), ("\u{FEFF}ab", 4, 1, 2), ("", 0, 1, 1), ("a\n", 2, 2, 1),
  ])
  func `finds line and column in characters`(text: String, offset: Int, line: Int, column: Int) {
    let index = LineIndex(Array(text.utf8))
    #expect(index.position(of: offset) == LineIndex.Position(line: line, column: column))
    #expect(index.offset(of: LineIndex.Position(line: line, column: column)) == offset)
  }

  @Test func `a cursor finds what the index finds`() {
    let text = "é𠮷x ab\r\n\nc\u{301}d 👨‍👩‍👧 z\n"
    let index = LineIndex(Array(text.utf8))
    var cursor = LineIndex.Cursor(index)
    for position in text.indices {
      let offset = text.utf8.distance(from: text.startIndex, to: position)
      #expect(cursor.position(of: offset) == index.position(of: offset))
    }
    #expect(cursor.position(of: 2) == index.position(of: 2))
  }

  @Test func `counts columns in bytes and in UTF-16 too`() {
    let index = LineIndex(Array("é𠮷x".utf8))
    #expect(index.position(of: 6, in: .utf16).column == 4)
    #expect(index.position(of: 6, in: .byte).column == 7)
    #expect(index.offset(of: LineIndex.Position(line: 1, column: 4), in: .utf16) == 6)
  }
}
