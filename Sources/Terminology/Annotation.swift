public import GlossaryModel

/// A term found in a text, with its concept and what it is called in other languages.
public struct Annotation: Hashable, Sendable {
  /// UTF-8 byte offsets in the text.
  public var range: Range<Int>
  /// The text as written.
  public var text: String
  /// The id of the concept that is meant, such as `qin-gang`.
  public var concept: String
  /// What the concept is, which tells names from ordinary words.
  public var kind: Concept.Kind
  /// The id of the glossary that holds the concept.
  public var glossary: String
  /// The term that matched, as the glossary writes it.
  public var term: String
  /// As the glossary says; else preferred for the first term of a language, admitted for others.
  public var status: Term.Status
  /// As the glossary says, else full; surname for a part of a person's name.
  public var form: Term.Form
  /// Whether the text mentions the concept here for the first time.
  public var isFirst: Bool
  /// One for each language asked for that the concept has a term in, in the order asked for.
  public var equivalents: [Equivalent]
}

/// Something that looks like a name and is in no glossary, or is not used as the glossary says.
public struct UnglossedName: Hashable, Sendable {
  /// As the text has it, with one space for each stretch of white space.
  public var text: String
  /// How often the text has it.
  public var count: Int
  /// The first place, as UTF-8 byte offsets.
  public var range: Range<Int>
  /// The concept whose name it may be a wrong part of, as Yi is of Wang Yi.
  public var suspect: String?
}

/// What became of one occurrence of a term.
public struct Decision: Hashable, Sendable {
  /// UTF-8 byte offsets in the text.
  public var range: Range<Int>
  /// The occurrence as the text writes it, plural and capitals included.
  public var text: String
  /// The id of the concept that the term would stand for.
  public var concept: String
  /// The spelling that matched: the term, one of its forms or a part of a name.
  public var term: String
  /// As the glossary says, else full.
  public var form: Term.Form
  /// `nil` if the term was taken.
  public var rejection: Rejection?
}

/// What an annotator made of a text.
public struct AnnotatedText: Sendable {
  /// In order of their places.
  public var annotations: [Annotation] = []
  /// In order of their first places.
  public var unglossed: [UnglossedName] = []
  /// Every occurrence of every term and what became of it; only where tracing was asked for.
  public var decisions: [Decision] = []
}
