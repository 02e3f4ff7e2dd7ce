public import GlossaryModel
public import Matching
public import UnicodeText

/// Finds the terms of a glossary in texts and says what they are called in other languages.
public struct Annotator: Sendable {
  /// What a person may ask for.
  public struct Options: Sendable {
    /// The languages of the equivalents.
    public var targets: [LanguageTag]
    /// The day that the text speaks of: it decides who holds an office.
    public var date: PartialDate
    /// The house style whose choices are taken.
    public var profile: String?
    /// Which of several overlapping terms count; the longest at each place unless said otherwise.
    public var overlaps: OverlapPolicy
    /// Whether every occurrence is explained in `AnnotatedText.decisions`.
    public var traces: Bool
    /// Told now and then what share of a text is done, from 0 to 1.
    public var progress: @Sendable (Double) -> Void

    /// Options for a text of a day; without a profile the glossary's own preferences hold.
    public init(
      targets: [LanguageTag], date: PartialDate, profile: String? = nil,
      overlaps: OverlapPolicy = .longest, traces: Bool = false,
      progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) {
      self.targets = targets
      self.date = date
      self.profile = profile
      self.overlaps = overlaps
      self.traces = traces
      self.progress = progress
    }
  }

  private let glossary: CompiledGlossary
  private let options: Options
  private let breaker: TextBreaker

  /// An annotator for texts in the language that the glossary was compiled for.
  ///
  /// - Throws: `ICUError` where ICU has no word boundaries for the language.
  public init(_ glossary: CompiledGlossary, options: Options) throws(ICUError) {
    self.glossary = glossary
    self.options = options
    breaker = try TextBreaker(.word, language: glossary.language)
  }

  /// The terms in a text.
  ///
  /// - Parameter text: valid UTF-8.
  /// - Returns: the terms and the unglossed names, and decisions if `Options.traces` is set.
  public func annotate(_ text: [UInt8]) -> AnnotatedText {
    let scanner = TermScanner(glossary: glossary, breaker: breaker)
    // Finding terms takes about a third of the time, each round of judging them another.
    let scan = scanner.scan(text, traces: options.traces) { options.progress($0 / 3) }
    var pass = AnnotationPass(text, scan, glossary, options)
    defer { options.progress(1) }
    return pass.run()
  }
}
