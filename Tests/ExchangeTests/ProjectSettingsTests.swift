import Exchange
import Testing

struct ProjectSettingsTests {
  @Test func `reads the keys it knows and names the others`() throws {
    let settings = try ProjectSettingsReader().read(
      """
      glossaries: [glossaries/, ../house/terms.yaml]
      memories: [memory/un.sqlite]
      from: en
      to: [zh-Hans, fr]
      profile: newsroom-en
      rules: { undefined-abbreviation: off }
      """)
    #expect(settings.glossaries == ["glossaries/", "../house/terms.yaml"])
    #expect(settings.from == "en" && settings.to == ["zh-Hans", "fr"])
    #expect(settings.profile == "newsroom-en")
    #expect(settings.otherKeys == ["memories", "rules"])
  }

  @Test func `one language needs no list, and an empty file says nothing`() throws {
    #expect(try ProjectSettingsReader().read("to: zh-Hans").to == ["zh-Hans"])
    #expect(try ProjectSettingsReader().read("") == ProjectSettings())
    #expect(try ProjectSettingsReader().read("# only a comment\n") == ProjectSettings())
  }

  @Test(arguments: [("to: [a", 1), ("to: x\nfrom: a: b", 2), ("- a list", 1)])
  func `a fault names its line`(text: String, line: Int) {
    #expect {
      try ProjectSettingsReader().read(text)
    } throws: { error in
      (error as? ProjectSettingsReader.Fault)?.line == line
    }
  }
}
