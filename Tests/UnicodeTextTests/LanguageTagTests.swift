import Testing
import UnicodeText

struct LanguageTagTests {
  @Test(arguments: [
    ("zh-TW", ["zh-TW", "zh-Hant-TW", "zh-Hant", "zh"]),
    ("zh-Hant-HK", ["zh-Hant-HK", "zh-Hant", "zh"]),
    ("zh-Hans", ["zh-Hans", "zh"]),
    ("en-GB", ["en-GB", "en"]),
    ("fr", ["fr"]), ("zh-CHT", ["zh-Hant", "zh"]),
  ])
  func `falls back to ever wider tags`(tag: String, chain: [String]) throws {
    #expect(try #require(LanguageTag(tag)).fallbackChain == chain)
  }

  @Test(arguments: [
    ("zh-TW", "zh-Hant-TW"), ("zh", "zh-Hans"), ("EN_us", "en-US"), ("zh-CHS", "zh-Hans"),
    ("zh-cht", "zh-Hant"), ("cmn-Hans", "zh"), ("sr", "sr-Cyrl"),
  ])
  func `compares tags by what they mean`(left: String, right: String) throws {
    #expect(try #require(LanguageTag(left)) == #require(LanguageTag(right)))
  }

  @Test(arguments: [("zh-Hans", "zh-Hant"), ("zh-TW", "zh-HK"), ("en", "fr"), ("pt-BR", "pt-PT")])
  func `keeps different languages apart`(left: String, right: String) throws {
    #expect(try #require(LanguageTag(left)) != #require(LanguageTag(right)))
  }

  @Test(arguments: ["", "-", "e", "zh-", "123", "en US", "zh-Hans-", "a-b-c-d-e-f", "en\u{0}"])
  func `turns away what is no tag`(written: String) {
    #expect(LanguageTag(written) == nil)
  }

  @Test func `tells unknown languages from known ones`() throws {
    #expect(try #require(LanguageTag("zh-Hant-TW")).isKnown)
    #expect(try !#require(LanguageTag("qqq")).isKnown)
  }

  @Test(arguments: [
    ("zh-Hant-TW", "zh-Hant-TW", 0), ("zh-Hant", "zh-Hant-TW", 1), ("zh-Hant-TW", "zh-Hant", 2),
    ("zh-Hant-HK", "zh-Hant-TW", 3),
  ])
  func `ranks how well a term's language answers`(term: String, request: String, rank: Int) throws {
    #expect(try #require(LanguageTag(term)).rank(for: #require(LanguageTag(request))) == rank)
  }

  @Test func `another script never answers`() throws {
    let (hans, hant) = (try #require(LanguageTag("zh-Hans")), try #require(LanguageTag("zh-Hant")))
    #expect(hans.rank(for: hant) == nil)
  }
}
