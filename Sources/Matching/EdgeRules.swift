internal import UnicodeText

/// What may touch the first and last character of a match, by the script of that character.
///
/// Words of spaced scripts are whole by construction. Han needs no boundary. A Katakana term does not
/// begin or end inside a run of Katakana. A Hangul term begins at the start of a run and ends at its
/// end or before a particle. An apostrophe ties words together except before a possessive ending and
/// after an elided article.
public struct EdgeRules: Sendable {
  private let endings: Set<[UInt8]>
  private let elisions: Set<[UInt8]>
  private let particles: Set<[UInt8]>

  /// Rules with the endings and elisions of one language.
  ///
  /// - Parameters:
  ///   - possessiveEndings: what may follow an apostrophe behind a term, such as `s`.
  ///   - elisions: what may precede an apostrophe before a term, such as `l` and `d`.
  ///   - particles: what may follow a Hangul term without a space, such as `은`.
  public init(
    possessiveEndings: [String] = ["s"], elisions: [String] = [], particles: [String] = []
  ) {
    endings = Set(possessiveEndings.map { Array($0.utf8) })
    self.elisions = Set(elisions.map { Array($0.utf8) })
    self.particles = Set(particles.map { Array($0.utf8) })
  }

  func allowStart(at index: Int, in tokens: [Token], of folded: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let token = tokens[index]
    let previous = tokens[index - 1]
    switch token.gap {
    case .adjacent:
      switch token.scalarClass {
      case .katakana, .hangul: return previous.scalarClass != token.scalarClass
      default: return true
      }
    case .apostrophe:
      guard previous.scalarClass == .word else { return true }
      return elisions.contains(Array(folded[Int(previous.start)..<Int(previous.end)]))
    default: return true
    }
  }

  func allowEnd(at index: Int, in tokens: [Token], of folded: [UInt8]) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    switch next.gap {
    case .adjacent:
      switch tokens[index].scalarClass {
      case .katakana: return next.scalarClass != .katakana
      case .hangul:
        return next.scalarClass != .hangul || isParticle(from: index + 1, tokens, folded)
      default: return true
      }
    case .apostrophe:
      guard next.scalarClass == .word else { return true }
      return endings.contains(Array(folded[Int(next.start)..<Int(next.end)]))
    default: return true
    }
  }

  /// Whether the rest of a Hangul run is one particle.
  private func isParticle(from index: Int, _ tokens: [Token], _ folded: [UInt8]) -> Bool {
    var end = index
    while end + 1 < tokens.count, tokens[end + 1].gap == .adjacent,
      tokens[end + 1].scalarClass == .hangul
    {
      end += 1
    }
    return particles.contains(Array(folded[Int(tokens[index].start)..<Int(tokens[end].end)]))
  }
}
