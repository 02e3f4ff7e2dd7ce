internal import CICU

/// What a scalar is to a matcher: part of a spaced word, a character that stands for itself, or what
/// lies between.
///
/// Scripts written without spaces are told apart because each has its own rule for where a term may
/// begin and end.
public enum ScalarClass: UInt8, Sendable {
  /// A letter, mark or digit of a script that puts spaces between words.
  case word
  case han, hiragana, katakana, hangul
  /// A letter of Thai, Lao, Khmer, Myanmar and other scripts without spaces.
  case unspaced
  case space, lineBreak, dash, apostrophe, middleDot
  case punctuation

  /// The class of one scalar.
  @inlinable
  public init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self = Self.ofASCII(UInt8(truncatingIfNeeded: value))
    } else if (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x3FFFF).contains(value)
    {
      self = .han
    } else {
      self = Self.classify(scalar)
    }
  }

  /// Whether each character of the class is a token of its own.
  public var isSingle: Bool {
    switch self {
    case .han, .hiragana, .katakana, .hangul, .unspaced: true
    default: false
    }
  }

  /// Whether the class belongs to a word or stands for itself, rather than lying between words.
  public var isText: Bool { self == .word || isSingle }

  /// A switch and not a table: a global table is looked up through a lock-free `once` each time.
  @inlinable
  package static func ofASCII(_ byte: UInt8) -> ScalarClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .word
    case UInt8(ascii: " "), UInt8(ascii: "\t"): .space
    case 0x0A, 0x0B, 0x0C, 0x0D: .lineBreak
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "'"): .apostrophe
    default: .punctuation
    }
  }

  /// Whether a byte is an ASCII letter or digit.
  static func isASCIIWord(_ byte: UInt8) -> Bool { byte < 0x80 && ofASCII(byte) == .word }

  @usableFromInline
  static func classify(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201B, 0x02B9, 0x02BB, 0x02BC, 0x02BD, 0x02C8, 0x02CA, 0x02EE, 0x055A,
      0x05F3, 0xA78C, 0xFF07:
      return .apostrophe
    case 0x00B7, 0x0387, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65:
      return .middleDot
    case 0x2010...0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D:
      return .dash
    case 0x0085, 0x2028, 0x2029:
      return .lineBreak
    default: break
    }
    switch GeneralCategory(scalar) {
    case .letter, .mark, .number: break
    case .space: return .space
    case .other: return .punctuation
    }
    switch Int(icu_script(Int32(bitPattern: scalar.value))) {
    case ICU_SCRIPT_HAN: return .han
    case ICU_SCRIPT_HIRAGANA: return .hiragana
    case ICU_SCRIPT_KATAKANA: return .katakana
    case ICU_SCRIPT_HANGUL: return .hangul
    case ICU_SCRIPT_THAI, ICU_SCRIPT_LAO, ICU_SCRIPT_KHMER, ICU_SCRIPT_MYANMAR, ICU_SCRIPT_TIBETAN,
      ICU_SCRIPT_JAVANESE, ICU_SCRIPT_TAI_LE, ICU_SCRIPT_NEW_TAI_LUE:
      return .unspaced
    default:
      // The prolonged sound mark is common to both kana; in names it is Katakana's.
      return scalar.value == 0x30FC ? .katakana : .word
    }
  }

  private enum GeneralCategory {
    case letter, mark, number, space, other

    init(_ scalar: Unicode.Scalar) {
      switch UInt32(bitPattern: Int32(icu_general_category(Int32(bitPattern: scalar.value)))) {
      case 1...5: self = .letter
      case 6...8: self = .mark
      case 9...11: self = .number
      case 12...14: self = .space
      default: self = .other
      }
    }
  }
}
