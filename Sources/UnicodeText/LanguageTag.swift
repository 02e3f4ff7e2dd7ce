internal import CICU

/// A language as BCP 47 names it, kept as written and compared by what it means.
///
/// `zh-TW` equals `zh-Hant-TW`; `zh` equals `zh-Hans`; `EN_us` equals `en-US`.
public struct LanguageTag: Sendable {
  /// The tag as the user or the file wrote it.
  public let written: String
  /// ISO 639 code of the language in small letters.
  public let language: String
  /// ISO 15924 code, the likely one where none is written; empty if there is none.
  public let script: String
  /// ISO 3166 or UN M.49 code as written; empty if none is.
  public let region: String
  /// The tag in ICU's own form, extensions such as `u-co-stroke` included.
  package let icuName: String
  /// What two tags are compared by.
  private let key: String

  /// Reads a tag in any letter case, with `-` or `_`, or in one of the old forms `zh-CHS` and `zh-CHT`.
  ///
  /// `nil` means that the text is not a well-formed tag or names no language.
  public init?(_ written: String) {
    self.written = written
    var text = String(written.map { $0 == "_" ? "-" : $0 })
    if let replacement = Self.replacements[text.lowercased()] { text = replacement }
    guard
      !text.isEmpty, text.utf8.count <= 100,
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || ScalarClass.isASCIIWord($0) })
    else { return nil }
    var parsed: Int32 = 0
    let size = Int32(text.utf8.count)
    do throws(ICUError) {
      icuName = try unsafe asciiResult("uloc_forLanguageTag") { target, capacity, status in
        unsafe icu_locale_from_tag(text, target, capacity, &parsed, &status)
      }
      guard parsed == size else { return nil }
      let locale = icuName
      let maximal = try unsafe asciiResult("uloc_addLikelySubtags") { target, capacity, status in
        unsafe icu_locale_add_likely_subtags(locale, target, capacity, &status)
      }
      language = try unsafe asciiResult("uloc_getLanguage") { target, capacity, status in
        unsafe icu_locale_language(locale, target, capacity, &status)
      }
      script = try unsafe asciiResult("uloc_getScript") { target, capacity, status in
        unsafe icu_locale_script(maximal, target, capacity, &status)
      }
      region = try unsafe asciiResult("uloc_getCountry") { target, capacity, status in
        unsafe icu_locale_region(locale, target, capacity, &status)
      }
    } catch {
      return nil
    }
    guard !language.isEmpty else { return nil }
    key = "\(language)-\(script)-\(region)"
  }

  /// Whether CLDR knows the language, so that a slip such as `zz` or `chinese` can be reported.
  public var isKnown: Bool { unsafe icu_language_is_known(icuName) }

  /// The tag in canonical form with the script spelt out only where it is not the likely one of the
  /// language alone, such as `zh-Hant-TW`, `zh-Hans`, `en-GB`.
  public var canonical: String {
    let spellsScript = Self.scriptsThatMatter.contains(language) && !script.isEmpty
    return [language, spellsScript ? script : "", region].filter { !$0.isEmpty }
      .joined(separator: "-")
  }

  /// From the tag to ever wider ones: zh-TW, zh-Hant-TW, zh-Hant, zh.
  public var fallbackChain: [String] {
    var chain: [String] = []
    let bare = [language, region].filter { !$0.isEmpty }.joined(separator: "-")
    for step in [
      !region.isEmpty && canonical != bare && writtenScript.isEmpty ? bare : "", canonical,
      canonical.hasSuffix("-" + region) && !region.isEmpty
        ? String(canonical.dropLast(region.count + 1)) : "",
      language,
    ] where !step.isEmpty && !chain.contains(step) {
      chain.append(step)
    }
    return chain
  }

  private var writtenScript: String {
    written.split(whereSeparator: { $0 == "-" || $0 == "_" }).dropFirst()
      .first { $0.count == 4 && $0.allSatisfy(\.isLetter) }.map(String.init) ?? ""
  }

  /// How well a term of this language answers a request for `request`: 0 is best, `nil` not at all.
  ///
  /// Another script never answers; another region does only after every better term.
  public func rank(for request: LanguageTag) -> Int? {
    guard language == request.language, script == request.script else { return nil }
    if region == request.region { return 0 }
    if region.isEmpty { return 1 }
    return request.region.isEmpty ? 2 : 3
  }

  /// Languages that are written in more than one script, so that a tag should name it.
  private static let scriptsThatMatter: Set<String> = ["zh", "sr", "uz", "az", "pa", "mn", "yue"]

  /// Tags of old tools that BCP 47 does not know.
  private static let replacements = [
    "zh-chs": "zh-Hans", "zh-cht": "zh-Hant", "chinese": "zh", "zh-cmn": "zh", "cmn": "zh",
    "cmn-hans": "zh-Hans", "cmn-hant": "zh-Hant", "zh-cmn-hans": "zh-Hans",
    "zh-cmn-hant": "zh-Hant", "zh-cmn-hans-cn": "zh-Hans-CN", "zh-cmn-hant-tw": "zh-Hant-TW",
  ]
}

extension LanguageTag: Hashable {
  /// Compares language, script (the likely one where none is written) and region, nothing else.
  public static func == (left: LanguageTag, right: LanguageTag) -> Bool { left.key == right.key }

  /// Hashes what `==` compares, so that `zh-TW` and `zh-Hant-TW` are one key.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension LanguageTag: CustomStringConvertible {
  /// The tag as written, not in canonical form.
  public var description: String { written }
}
