import ArgumentParser
import Dragoman
import UnicodeText

struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Normalize, segment, transliterate, convert or sort text; name languages.",
    subcommands: [
      NormalizeCommand.self, SegmentCommand.self, TransliterateCommand.self, ConvertCommand.self,
      SortCommand.self, NamesCommand.self,
    ])
}

/// The texts that a `text` command works on.
struct TextInput: ParsableArguments {
  @Argument(help: ArgumentHelp("Texts; - or none is standard input.", valueName: "file"))
  var files: [String] = []

  func forEachText(_ body: (String) throws -> String) throws {
    let workspace = Workspace.standard()
    for file in files.isEmpty ? ["-"] : files {
      let text = try workspace.document(file).utf8
      try Console.write(try body(String(decoding: text, as: UTF8.self)))
    }
  }
}

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Write text in a Unicode normal form, or folded for comparison.")

  @OptionGroup var input: TextInput

  @Option(help: "The normal form.")
  var form: NormalForm = .nfc

  @Flag(
    help: "Fold as the matcher does: case, width, compatibility, dashes, spaces, apostrophes, dots."
  )
  var fold = false

  @Flag(help: "With --fold: drop the accents of Latin and Greek letters too.")
  var dropMarks = false

  func run() throws {
    try Failure.reporting {
      let folder = try TextFolder(marks: dropMarks ? .dropped : .kept)
      try input.forEachText { fold ? folder.fold($0) : try form.normalize($0) }
    }
  }
}

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Write each grapheme, word or sentence on a line of its own.")

  @OptionGroup var input: TextInput

  @Option(help: "What to segment into.")
  var unit: TextBreaker.Unit = .sentence

  @Option(help: ArgumentHelp("The language of the text.", valueName: "lang"))
  var from: String?

  @Flag(help: "Write spaces and punctuation between words too.")
  var all = false

  func run() throws {
    try Failure.reporting {
      try input.forEachText { text in
        guard let language = try from.map(Words.language) ?? LanguageTag.guess(Array(text.utf8))
        else { return "" }
        let breaker = try TextBreaker(unit, language: language)
        let utf8 = Array(text.utf8)
        return try breaker.pieces(of: text).filter { all || $0.isWord }.map { piece in
          let written = String(decoding: utf8[piece.range], as: UTF8.self)
          return all ? written.debugDescription : Self.oneLine(written)
        }.filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
      }
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
  }
}

struct TransliterateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate", abstract: "Write text in another script.",
    discussion: """
      Examples: --id Han-Latin/Names, --id 'Any-Latin; Latin-ASCII', --id Hangul-Latin, \
      --id Cyrillic-Latin, --id Katakana-Latin, --id Hiragana-Katakana.
      """)

  @OptionGroup var input: TextInput

  @Option(help: ArgumentHelp("ICU's identifier of the transform.", valueName: "id"))
  var id = "Any-Latin"

  @Flag(help: "Chinese as pinyin written by word, with the corrections of diplomatic text.")
  var pinyin = false

  func run() throws {
    try Failure.reporting {
      if pinyin {
        let reading = try ChineseReading()
        try input.forEachText { text in
          text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { reading.pinyin(String($0), isName: false) }.joined(separator: "\n")
        }
        return
      }
      let transliterator: Transliterator
      do throws(ICUError) {
        transliterator = try Transliterator(id)
      } catch {
        throw DragomanError.usage(
          "ICU has no transform “\(id)”. Write one such as Any-Latin or Han-Latin/Names.")
      }
      try input.forEachText { try transliterator.transliterate($0) }
    }
  }
}

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert Chinese between scripts and regional wordings.",
    discussion: """
      Between zh-Hans, zh-Hant, zh-Hant-TW and zh-Hant-HK by OpenCC. For Japanese forms, name OpenCC's \
      conversion: --conversion t2jp.
      """)

  @OptionGroup var input: TextInput

  @Option(help: ArgumentHelp("The Chinese of the text.", valueName: "lang"))
  var from = "zh-Hans"

  @Option(help: ArgumentHelp("The Chinese to write.", valueName: "lang"))
  var to = "zh-Hant"

  @Option(
    help: ArgumentHelp(
      "OpenCC's name of a conversion, instead of --from and --to.", valueName: "name"))
  var conversion: String?

  func run() throws {
    try Failure.reporting {
      let (source, target) = (try Words.language(from), try Words.language(to))
      if conversion == nil, source == target {
        try input.forEachText { $0 }
        return
      }
      guard let name = conversion ?? ChineseConverter.name(from: source, to: target),
        ChineseConverter.names.contains(name)
      else {
        throw DragomanError.usage(
          conversion.map {
            "OpenCC has no conversion “\($0)”. Use one of: \(ChineseConverter.names.joined(separator: ", "))."
          }
            ?? "There is no conversion from \(from) to \(to). Use zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK."
        )
      }
      let converter = try ChineseConverter(name)
      try input.forEachText { converter.convert($0) }
    }
  }
}

struct SortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sort", abstract: "Sort lines in the order of a language.",
    discussion: "Examples: --lang zh-u-co-pinyin, --lang zh-u-co-stroke, --lang sv.")

  @OptionGroup var input: TextInput

  @Option(
    help: ArgumentHelp("The language, with -u-co-… for one of its orders.", valueName: "lang"))
  var lang = "en"

  @Flag(help: "Write each line once.")
  var unique = false

  func run() throws {
    try Failure.reporting {
      guard let language = LanguageTag(lang), language.isKnown else {
        throw DragomanError.unknownLanguage(lang)
      }
      let collator = try Collator(language)
      try input.forEachText { text in
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        var sorted = try collator.sorted(lines)
        if unique { sorted = sorted.reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
        return sorted.map { $0 + "\n" }.joined()
      }
    }
  }
}

extension String {
  /// The text without white space at its end.
  var trimmedEnd: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The text without white space at its ends.
  var trimmed: String {
    String(drop(while: \.isWhitespace)).trimmedEnd
  }
}
