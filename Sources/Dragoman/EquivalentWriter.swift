internal import GlossaryModel
internal import Terminology
internal import UnicodeText

/// Writes equivalents as people read them: with a reading if one is asked for, and a mark on what was only
/// converted.
struct EquivalentWriter {
  /// Stands behind an equivalent that was converted from another script and that nobody confirmed.
  static let convertedMark = "*"

  /// `nil` where no reading is asked for.
  private let chinese: ChineseReading?
  private let familyNames: FamilyNames

  init(reading: ReadingStyle, familyNames: FamilyNames) throws(ICUError) {
    chinese = reading == .pinyin ? try ChineseReading() : nil
    self.familyNames = familyNames
  }

  /// The equivalents of an annotation, in the order of the languages asked for.
  func text(_ annotation: Annotation) -> String {
    annotation.equivalents.map { equivalent in
      let mark = equivalent.origin == .converted ? Self.convertedMark : ""
      let reading = reading(of: equivalent, annotation).map { " " + $0 } ?? ""
      return equivalent.text + mark + reading
    }.joined(separator: "; ")
  }

  /// The reading of an equivalent; `nil` if none is asked for or it is not Chinese.
  func reading(of equivalent: Equivalent, _ annotation: Annotation) -> String? {
    guard let chinese, equivalent.language.language == "zh" else { return nil }
    if let reading = equivalent.reading { return reading }
    let isName = ![.term, .phrase, .office].contains(annotation.kind)
    return chinese.pinyin(
      equivalent.text,
      familyNameLength: annotation.kind == .person
        ? familyNames.length(in: equivalent.text, of: annotation.concept) : nil,
      isName: isName)
  }
}

/// Which readings are written behind equivalents.
public enum ReadingStyle: String, CaseIterable, Sendable {
  case none, pinyin
}

/// How many characters of a Chinese personal name are the family name.
struct FamilyNames: Sendable {
  /// The family names of two characters.
  private static let double: Set<String> = [
    "欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文",
    "长孙", "东方", "南宫", "西门", "端木", "百里", "呼延", "歐陽", "司馬", "諸葛", "尉遲", "公孫",
    "長孫", "東方", "南宮", "西門",
  ]

  /// People whose names are written given name first, or as one.
  private let whole: Set<String>

  /// Learns from glossaries which people's names are not written family name first.
  init(_ concepts: [Concept]) {
    whole = Set(
      concepts.filter { $0.kind == .person && $0.name?.order != .familyFirst }.map(\.id))
  }

  func length(in name: String, of concept: String) -> Int {
    if whole.contains(concept) { return name.count }
    return name.count > 2 && Self.double.contains(String(name.prefix(2))) ? 2 : 1
  }
}
