internal import UnicodeText

/// What the annotator knows of a language: endings, small words, and words that mislead.
///
/// A language is data: a language without a row of its own gets `LanguageRules()`, which knows nothing.
struct LanguageRules: Sendable {
  /// What may follow an apostrophe behind a term.
  var possessiveEndings: Set<String> = []
  /// What may stand before an apostrophe before a term.
  var elisions: Set<String> = []
  /// What may follow a Hangul term without a space.
  var particles: Set<String> = []
  var pluralRule: PluralRule = .none
  /// Words before a title that point at somebody the text has named: "the Secretary".
  var articles: Set<String> = []
  /// The preposition between a title and its country.
  var genitives: Set<String> = []
  /// Words that may stand between a country and a title: "Chinese former Foreign Minister".
  var titleModifiers: Set<String> = []
  /// Ordinary words that are spelt like a name, each with words that show the ordinary meaning.
  var ordinaryWords: [String: Set<String>] = [:]
  /// Names of places that are names of people as well.
  var placeNamesOfPeople: Set<String> = []
  var givenNames: Set<String> = []
  /// Words that stand before a name without being part of it.
  var personTitles: Set<String> = []
  var months: Set<String> = []
  var weekdays: Set<String> = []
  /// Words before a month: "in May".
  var datePrepositions: Set<String> = []
  /// Verbs that have a person before them: "May said".
  var speechVerbs: Set<String> = []
  /// Words before "us", as against the US: "tell us", "up to us".
  var pronounGovernors: Set<String> = []
  /// Verbs of what acts, such as a country: "Turkey will host".
  var actorVerbs: Set<String> = []
  /// Verbs that have a month before them: "May saw".
  var calendarVerbs: Set<String> = []
  /// Words before a place: "in Austin".
  var placePrepositions: Set<String> = []
  /// What follows a surname in the name of a thing: "Sullivan Street".
  var namesakeNouns: Set<String> = []
  /// Words that begin sentences and are no names.
  var functionWords: Set<String> = []
  /// Names change their endings with their case.
  var declinesNames = false
  /// Small words inside names: "Ursula von der Leyen".
  var nameParticles: Set<String> = []
  /// Words whose full stop does not end a sentence.
  var abbreviations: Set<String> = []
  /// Second halves of compounds: "Beijing-based".
  var compoundEndings: Set<String> = []
  /// Words behind a name whose full stop belongs to them, such as "jr".
  var nameSuffixes: Set<String> = []
  /// What makes another name of a place's name when it stands behind it as a word of its own, such as
  /// 族 behind 朝鲜.
  var namingSuffixes: Set<String> = []
  /// The same before it, such as 南 before 苏丹.
  var namingPrefixes: Set<String> = []
  /// Words are not spaced, so that the names of all territories keep shorter names from being found
  /// inside them.
  var knowsTerritories = false
  /// Ordinary words whose capital says enough at the start of a sentence too, unless a cue is near.
  var likelyNames: Set<String> = []
  /// A title stands behind the name without a comma: 王毅外长.
  var writesTitleBehindName = false
  /// What makes another name of a place's name when it stands behind it with a capital: "New York
  /// Times".
  var namedAfterPlaces: Set<String> = []
  /// Words of titles that people are posted with, and the words between such a title and the place:
  /// "ambassador to Fiji".
  var postedTitles: Set<String> = []
  var postPrepositions: Set<String> = []
  /// What stands before the place that somebody is posted to: 驻斐济大使.
  var postMark: String?
  /// A title follows its country directly, so that the two can be written as one: 中国外长.
  var writesCountryBeforeTitle = false
  /// Foreign surnames are written alone at first mention too: 布林肯.
  var writesForeignSurnamesAlone = false

  /// The rules of a language.
  static func rules(for language: LanguageTag) -> LanguageRules {
    table[language.language] ?? LanguageRules()
  }

  private static let table: [String: LanguageRules] = [
    "en": english,
    "zh": LanguageRules(
      namingSuffixes: [
        "族", "语", "語", "裔", "海", "洋", "湾", "灣", "半岛", "半島", "高原", "战争", "戰爭",
        "大学", "大學", "邮报", "郵報", "时报", "時報", "日报", "日報",
      ],
      namingPrefixes: ["东", "東", "南", "西", "北", "内", "內"], knowsTerritories: true,
      writesTitleBehindName: true, postMark: "驻", writesCountryBeforeTitle: true,
      writesForeignSurnamesAlone: true),
    "ja": LanguageRules(
      namingSuffixes: ["族", "語", "系", "海", "洋", "湾", "半島", "高原", "戦争"],
      namingPrefixes: ["東", "南", "西", "北", "内"], knowsTerritories: true,
      writesTitleBehindName: true, writesCountryBeforeTitle: true, writesForeignSurnamesAlone: true),
    "ko": LanguageRules(
      particles: [
        "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "께", "와", "과", "도", "로",
        "으로", "만", "까지", "부터", "보다", "처럼", "이나", "나", "라고", "이라고", "에는", "에도",
        "에서는", "에서의", "으로의", "로의", "과의", "와의", "이며", "이고", "인", "측", "측은",
        "으로부터", "로부터", "에게는", "들", "들은", "들이", "들의",
      ], writesTitleBehindName: true, writesCountryBeforeTitle: true,
      writesForeignSurnamesAlone: true),
    "fr": LanguageRules(
      elisions: ["l", "d", "qu", "j", "n", "s", "c", "m", "t", "jusqu", "lorsqu", "puisqu"],
      articles: ["le", "la", "les"], genitives: ["de", "du", "des", "d"],
      nameParticles: ["de", "du", "des", "la", "le"]),
    "it": LanguageRules(
      elisions: ["l", "d", "dell", "all", "nell", "sull", "dall", "un", "quell", "c"],
      articles: ["il", "lo", "la", "i", "gli", "le"],
      genitives: ["di", "del", "della", "dello", "dei", "degli", "delle", "dell"]),
    "es": LanguageRules(
      articles: ["el", "la", "los", "las"], genitives: ["de", "del"],
      nameParticles: ["de", "del", "la", "los", "y"]),
    "pt": LanguageRules(
      articles: ["o", "a", "os", "as"], genitives: ["de", "do", "da", "dos", "das"]),
    "de": LanguageRules(
      articles: ["der", "die", "das", "dem", "den", "des"], genitives: ["von"],
      nameParticles: ["von", "zu", "der"]),
    "ru": LanguageRules(declinesNames: true),
    "nl": LanguageRules(
      articles: ["de", "het"], genitives: ["van"], nameParticles: ["van", "de"]),
  ]
}
