/// Why a term that occurs in a text was not taken.
public enum Rejection: Hashable, Sendable {
  /// The letters differ in case from what the term allows.
  case letterCase
  /// The characters are part of a longer word of the dictionary.
  case insideWord(String)
  /// The term is switched off for detection.
  case switchedOff
  /// A longer match covers the place.
  case coveredByLonger(String)
  /// The term stands in a longer text in which it means something else.
  case stopContext(String)
  /// A title with neither holder nor country beside it.
  case noHolderOrCountry
  /// A part of a name whose owner the text does not introduce.
  case notIntroduced
  /// Several people or concepts are meant equally well.
  case ambiguous([String])
  /// A part of a name that does not stand alone.
  case wrongNamePart
  /// An adjective, which only points at its country.
  case adjective
  /// An ordinary word: nothing at the place shows that it is a name.
  case ordinaryWord
  /// A part of somebody else's or something else's name.
  case partOfOtherName(String)
  /// A month or day.
  case calendar
  /// The text uses the acronym for something else.
  case definedOtherwise(String)
  /// The context that the term asks for is missing.
  case noContext
  /// Another concept fits the place better.
  case otherConcept(String)
}

extension Rejection: CustomStringConvertible {
  /// The reason in one sentence.
  public var description: String {
    switch self {
    case .letterCase: "The letter case differs from what the term allows."
    case .insideWord(let word):
      "It is part of the word “\(word)”, which the glossary does not hold."
    case .switchedOff: "The term is switched off for detection (detect: off)."
    case .coveredByLonger(let text): "The longer match “\(text)” covers it."
    case .stopContext(let text): "Inside “\(text)” it means something else (not-in)."
    case .noHolderOrCountry:
      "It is a title and neither its country nor one of its holders stands beside it."
    case .notIntroduced: "It is part of a name, and the text does not name the person in full."
    case .ambiguous(let ids): "It may mean any of \(ids.joined(separator: ", "))."
    case .wrongNamePart: "This part of the name does not stand alone."
    case .adjective: "It is an adjective, which only points at its country."
    case .ordinaryWord:
      "It is spelt like an ordinary word, and nothing around it shows that it is a name."
    case .partOfOtherName(let text): "It is part of another name, “\(text)”."
    case .calendar: "It is the name of a month here."
    case .definedOtherwise(let text): "The text uses these letters for “\(text)”."
    case .noContext:
      "The term counts only with context (detect: with-context), and the text gives none."
    case .otherConcept(let id): "The concept “\(id)” fits the place better."
    }
  }
}
