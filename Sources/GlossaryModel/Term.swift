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

  /// Language, script and region that the term is written for, such as `zh-Hant-TW`.
  public var language: LanguageTag
  /// As written in running text, such as "Qin Gang"; readers take no empty one.
  public var text: String
  /// `nil` where the file says nothing: the first of a language counts as preferred, others as admitted.
  public var status: Status?
  /// `nil` where the file says nothing: counts as full.
  public var form: Form?
  /// `nil` where the file says nothing: the kind of the concept decides.
  public var caseRule: CaseRule?
  /// Which inflected forms are found; `forms` where the file says nothing.
  public var matchMode: MatchMode
  /// Other inflected or written forms that are found as this term.
  public var forms: [String]
  /// Longer texts in which the term means something else, such as "roast turkey" for Turkey.
  public var stopContexts: [String]
  /// In texts of the term's own language, when they are the source; `nil` where the file says nothing.
  public var detectionAsSource: Detection?
  /// In texts of the term's own language, when they are the target; `nil` where the file says nothing.
  public var detectionAsTarget: Detection?
  /// Where the term is used, in the file's own words; `nil` where it does not say.
  public var region: String?
  /// When the term is in use; open where the file gives no dates.
  public var validity: Validity
  /// Such as `adjective`, which alone matters to matching; `nil` where the file says nothing.
  public var partOfSpeech: String?
  /// Grammatical gender in the file's own words; `nil` where it says nothing.
  public var gender: String?
  /// Pinyin, kana or another reading.
  public var reading: String?
  /// The term that an acronym or abbreviation stands for.
  public var shortFor: String?
  /// Why the term has its status.
  public var reason: String?
  /// A remark for people, which nothing else depends on.
  public var note: String?
  /// Uses of the term elsewhere, in the order of the file.
  public var evidence: [Evidence]
  /// Fields that Dragoman does not know, kept to be written back.
  public var unknownFields: [UnknownField]

  /// A term with what is known of it; everything but language and text may be left out.
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
  /// Who used the term, such as a ministry or a newspaper, in the file's own words.
  public var source: String?
  /// When the source used it, to the day, the month or the year.
  public var date: PartialDate?
  /// The passage that has the term, word for word.
  public var quotation: String?
  /// Where to read the source, such as a web address; it is not checked.
  public var link: String?

  /// A use of a term with what is known of it.
  public init(
    source: String? = nil, date: PartialDate? = nil, quotation: String? = nil, link: String? = nil
  ) {
    self.source = source
    self.date = date
    self.quotation = quotation
    self.link = link
  }
}
