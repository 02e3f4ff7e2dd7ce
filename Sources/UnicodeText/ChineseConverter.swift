internal import COpenCC

/// Rewrites Chinese between simplified and traditional script and between regional wordings
/// (OpenCC).
public final class ChineseConverter: Sendable {
  /// OpenCC could not open the conversion: its data files are missing.
  public struct Unavailable: Error, Hashable, CustomStringConvertible {
    /// The conversion as OpenCC names it, such as `s2twp`.
    public let conversion: String

    /// One sentence that names the conversion and the package to install.
    public var description: String {
      "OpenCC has no conversion “\(conversion)”: install libopencc-data."
    }
  }

  private let conversion: OpenCCConversion

  /// Opens a conversion by OpenCC's name: `s2t s2tw s2twp s2hk t2s tw2s tw2sp hk2s t2tw t2hk tw2t
  /// hk2t t2jp jp2t`.
  public init(_ name: String) throws(Unavailable) {
    conversion = unsafe opencc_conversion_open(name + ".json")
    guard opencc_conversion_is_open(conversion) != 0 else {
      throw Unavailable(conversion: name)
    }
  }

  deinit { opencc_conversion_close(conversion) }

  /// The conversions that `init(_:)` knows.
  public static let names = [
    "s2t", "s2tw", "s2twp", "s2hk", "t2s", "tw2s", "tw2sp", "hk2s", "t2tw", "t2hk", "tw2t", "hk2t",
    "t2jp", "jp2t",
  ]

  /// The name of the conversion between two kinds of Chinese, `nil` where there is none or nothing to
  /// convert.
  public static func name(from source: LanguageTag, to target: LanguageTag) -> String? {
    guard source.language == "zh", target.language == "zh" else { return nil }
    return switch (Variety(source), Variety(target)) {
    case (.simplified, .traditional): "s2t"
    case (.simplified, .taiwan): "s2twp"
    case (.simplified, .hongKong): "s2hk"
    case (.traditional, .simplified): "t2s"
    case (.taiwan, .simplified): "tw2sp"
    case (.hongKong, .simplified): "hk2s"
    case (.traditional, .taiwan): "t2tw"
    case (.traditional, .hongKong): "t2hk"
    case (.taiwan, .traditional): "tw2t"
    case (.hongKong, .traditional): "hk2t"
    default: nil
    }
  }

  private enum Variety {
    case simplified, traditional, taiwan, hongKong

    init(_ tag: LanguageTag) {
      switch (tag.script, tag.region) {
      case ("Hant", "TW"): self = .taiwan
      case ("Hant", "HK"), ("Hant", "MO"): self = .hongKong
      case ("Hant", _): self = .traditional
      default: self = .simplified
      }
    }
  }

  /// The text after the conversion.
  public func convert(_ text: String) -> String {
    // OpenCC stops at a NUL, so each stretch between NULs goes by itself.
    text.split(separator: "\0", omittingEmptySubsequences: false)
      .map { part in convertWithoutNUL(String(part)) }
      .joined(separator: "\0")
  }

  /// A name after the conversion: characters that stand for sounds or are surnames keep the form that
  /// names have, 朴振 and 里夫林 rather than 樸振 and 裏夫林.
  public func convertName(_ name: String) -> String {
    let converted = convert(name)
    guard converted.count == name.count else { return converted }
    return String(zip(name, converted).map { Self.keptInNames.contains($0) ? $0 : $1 })
  }

  /// Characters of both scripts that names use as they are, where dictionaries prefer another form.
  private static let keptInNames: Set<Character> = [
    "朴", "范", "于", "余", "谷", "后", "里", "布", "托", "扎", "干", "克", "台", "峰", "岩", "丑", "斗",
    "游", "涂", "郁", "升", "卜", "志", "松", "周", "咸",
  ]

  private func convertWithoutNUL(_ text: String) -> String {
    guard !text.isEmpty else { return text }
    guard let result = unsafe opencc_conversion_convert(conversion, text, text.utf8.count) else {
      return text
    }
    defer { unsafe opencc_convert_utf8_free(result) }
    return unsafe String(cString: result)
  }
}
