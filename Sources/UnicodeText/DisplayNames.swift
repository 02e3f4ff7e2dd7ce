internal import CICU

/// The names of languages, scripts and territories in one language (CLDR).
public final class DisplayNames: Sendable {
  private let names: ICUDisplayNames

  /// Opens the names as `language` writes them.
  public init(in language: LanguageTag) throws(ICUError) {
    names = try checked("uldn_open") { status in
      unsafe icu_display_names_open(language.icuName, &status)
    }
  }

  deinit { icu_display_names_close(names) }

  /// The name of a language with its script and region, such as "Chinese (Traditional, Taiwan)".
  public func name(of language: LanguageTag) throws(ICUError) -> String {
    try unsafe text("uldn_localeDisplayName") { target, capacity, status in
      unsafe icu_display_names_locale(names, language.icuName, target, capacity, &status)
    }
  }

  /// The name of a territory by its ISO 3166 or UN M.49 code.
  public func name(ofRegion code: String) throws(ICUError) -> String {
    try unsafe text("uldn_regionDisplayName") { target, capacity, status in
      unsafe icu_display_names_region(names, code, target, capacity, &status)
    }
  }

  /// The name of a script by its ISO 15924 code.
  public func name(ofScript code: String) throws(ICUError) -> String {
    try unsafe text("uldn_scriptDisplayName") { target, capacity, status in
      unsafe icu_display_names_script(names, code, target, capacity, &status)
    }
  }

  /// The names of all territories with an ISO 3166 code, by code in the order of the codes.
  public func regions() throws(ICUError) -> [(code: String, name: String)] {
    var regions: [(code: String, name: String)] = []
    guard let codes = unsafe icu_iso_countries() else { return regions }
    var index = 0
    while let code = unsafe codes[index] {
      let code = unsafe String(cString: code)
      regions.append((code, try name(ofRegion: code)))
      index += 1
    }
    return regions
  }

  private func text(
    _ function: StaticString,
    _ body: (UnsafeMutablePointer<UInt16>?, Int32, inout Int32) -> Int32
  ) throws(ICUError) -> String {
    String(decoding: try unsafe utf16Result(function, expected: 64, body), as: UTF16.self)
  }
}
