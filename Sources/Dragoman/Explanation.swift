public import GlossaryModel
public import Terminology
internal import UnicodeText

/// Says of places in a text why terms were taken there or not.
public struct ExplanationSession: Sendable {
  private let glossary: CompiledGlossary
  private let annotator: Annotator

  /// Compiles the glossaries for explaining.
  ///
  /// - Throws: `ICUError` where ICU lacks something that the request needs.
  public init(_ glossaries: [Glossary], _ request: AnnotationRequest) throws {
    glossary = try CompiledGlossary(glossaries, language: request.language)
    annotator = try Annotator(
      glossary,
      options: Annotator.Options(
        targets: request.targets, date: request.date, profile: request.profile,
        overlaps: request.overlaps, traces: true))
  }

  /// Every occurrence of every term, what became of it, and the annotations.
  public func explain(_ text: [UInt8]) -> AnnotatedText { annotator.annotate(text) }

  /// Why a term that was expected in a text was not even considered.
  public func diagnose(_ term: String, in text: [UInt8]) -> TermDiagnosis {
    glossary.diagnose(term, in: text)
  }

  /// A concept by its id.
  public func concept(_ id: String) -> Concept? { glossary.concept(id) }
}
