internal import UnicodeText

/// How many words of a line begin with a capital: what tells a headline from a sentence.
struct LineCapitals {
  /// Words of letters, however long.
  private(set) var words = 0
  private(set) var letters = 0
  /// Words of four letters and more, which headlines capitalize.
  private(set) var longWords = 0
  private(set) var capitalizedLongWords = 0
  private(set) var hasSmallLetter = false

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    var position = line.lowerBound
    var length = 0
    var isCapital = false
    while position < line.upperBound {
      let scalar = UTF8Scalar(bytes, at: position)
      position += scalar.count
      let kind = Self.kind(scalar.scalar)
      if kind == .other {
        finish(&length, isCapital)
        continue
      }
      if length == 0 { isCapital = kind == .capital }
      if kind == .small { hasSmallLetter = true }
      length += 1
    }
    finish(&length, isCapital)
  }

  /// Nearly every long word has a capital.
  var isTitleCase: Bool { longWords >= 3 && capitalizedLongWords * 10 >= longWords * 8 }

  var isAllCapitals: Bool { words > 2 && letters > 10 && !hasSmallLetter }

  private mutating func finish(_ length: inout Int, _ isCapital: Bool) {
    guard length > 0 else { return }
    words += 1
    letters += length
    if length > 3 {
      longWords += 1
      if isCapital { capitalizedLongWords += 1 }
    }
    length = 0
  }

  private enum Kind { case capital, small, letter, other }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x61...0x7A: .small
    case 0x41...0x5A: .capital
    case 0..<0x80: .other
    default:
      if !scalar.properties.isAlphabetic {
        .other
      } else if scalar.properties.isUppercase {
        .capital
      } else if scalar.properties.isLowercase {
        .small
      } else {
        .letter
      }
    }
  }
}
