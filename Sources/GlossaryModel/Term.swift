public import UnicodeText

/// One way of saying a concept in one language.
public struct Term: Hashable, Sendable {
  /// Whether a term should be used (ISO 30042 `administrativeStatus`).
  public enum Status: String, CaseIterable, Sendable {
    case preferred, admitted, deprecated, forbidden, proposed
  }

  /// What sort of name a term is.
  public enum Form: String, CaseIterable, Sendable {
    case full, formal, short, abbreviation, acronym, title, surname, nickname, variant, misspelling,
      phrase
  }

  /// How letter case is compared.
  public enum CaseRule: String, CaseIterable, Sendable {
    /// Case does not matter.
    case any
    /// Case must be as written.
    case exact
    /// A capital must be a capital; a small letter may be either.
    case permissive
  }

  /// Which inflected forms are found.
  public enum MatchMode: String, CaseIterable, Sendable {
    /// The term, its regular plural and possessive, and the forms listed.
    case forms
    /// Only what is written.
    case exact
    /// Every form with the same stems.
    case inflect
  }

  /// Whether a term is looked for in texts.
  public enum Detection: String, CaseIterable, Sendable {
    case on, off
    /// Only where the text has introduced the concept or its context says so.
    case withContext = "with-context"
  }

  public var language: LanguageTag
  public var text: String
  /// `nil` where the file says nothing: the first of a language counts as preferred, others as admitted.
  public var status: Status?
  /// `nil` where the file says nothing: counts as full.
  public var form: Form?
  /// `nil` where the file says nothing: the kind of the concept decides.
  public var caseRule: CaseRule?
  public var matchMode: MatchMode
  /// Other inflected or written forms that are found as this term.
  public var forms: [String]
  /// Longer texts in which the term means something else, such as "roast turkey" for Turkey.
  public var stopContexts: [String]
  /// In texts of the term's own language, when they are the source; `nil` where the file says nothing.
  public var detectionAsSource: Detection?
  /// In texts of the term's own language, when they are the target; `nil` where the file says nothing.
  public var detectionAsTarget: Detection?
  public var region: String?
  public var validity: Validity
  public var partOfSpeech: String?
  public var gender: String?
  /// Pinyin, kana or another reading.
  public var reading: String?
  /// The term that an acronym or abbreviation stands for.
  public var shortFor: String?
  /// Why the term has its status.
  public var reason: String?
  public var note: String?
  public var evidence: [Evidence]
  /// Fields that Dragoman does not know, kept to be written back.
  public var unknownFields: [UnknownField]

  public init(
    language: LanguageTag, text: String, status: Status? = nil, form: Form? = nil,
    caseRule: CaseRule? = nil, matchMode: MatchMode = .forms, forms: [String] = [],
    stopContexts: [String] = [],
    detectionAsSource: Detection? = nil, detectionAsTarget: Detection? = nil,
    region: String? = nil, validity: Validity = Validity(), partOfSpeech: String? = nil,
    gender: String? = nil, reading: String? = nil, shortFor: String? = nil,
    reason: String? = nil, note: String? = nil, evidence: [Evidence] = [],
    unknownFields: [UnknownField] = []
  ) {
    self.language = language
    self.text = text
    self.status = status
    self.form = form
    self.caseRule = caseRule
    self.matchMode = matchMode
    self.forms = forms
    self.stopContexts = stopContexts
    self.detectionAsSource = detectionAsSource
    self.detectionAsTarget = detectionAsTarget
    self.region = region
    self.validity = validity
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.reading = reading
    self.shortFor = shortFor
    self.reason = reason
    self.note = note
    self.evidence = evidence
    self.unknownFields = unknownFields
  }

  /// Whether the term is an adjective, such as "Chinese", that names its country only beside a noun.
  public var isAdjective: Bool { partOfSpeech == "adjective" }
}

/// Where and when a term was used.
public struct Evidence: Hashable, Sendable {
  public var source: String?
  public var date: PartialDate?
  public var quotation: String?
  public var link: String?

  public init(
    source: String? = nil, date: PartialDate? = nil, quotation: String? = nil, link: String? = nil
  ) {
    self.source = source
    self.date = date
    self.quotation = quotation
    self.link = link
  }
}
