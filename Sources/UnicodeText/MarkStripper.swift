internal import CICU

/// Drops the accents of Latin and Greek letters.
package enum MarkStripper {
  /// The text without accents on Latin and Greek letters; letters of other scripts keep theirs,
  /// because there a mark makes another letter (й, が).
  package static func strip(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    guard let decomposed = try? NormalForm.nfd.normalize(text) else { return text }
    var result = String.UnicodeScalarView()
    var dropsMarks = false
    for scalar in decomposed.unicodeScalars {
      let category = icu_general_category(Int32(bitPattern: scalar.value))
      if category == 6 {
        if !dropsMarks { result.append(scalar) }
        continue
      }
      let script = Int(icu_script(Int32(bitPattern: scalar.value)))
      dropsMarks = script == ICU_SCRIPT_LATIN || script == ICU_SCRIPT_GREEK
      if let plain = undecomposed[scalar] {
        result.append(contentsOf: plain.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    let stripped = String(result)
    return (try? NormalForm.nfc.normalize(stripped)) ?? stripped
  }

  /// Letters that Unicode does not decompose although readers see a base letter and a mark.
  private static let undecomposed: [Unicode.Scalar: String] = [
    "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ħ": "h", "Ħ": "H", "ı": "i",
    "ŧ": "t", "Ŧ": "T", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ð": "d", "Ð": "D",
    "þ": "th", "Þ": "Th",
  ]
}
