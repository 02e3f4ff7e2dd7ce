import GlossaryModel
import Testing

struct PartialDateTests {
  @Test(arguments: ["2023", "2023-06", "2023-06-18", "2024-02-29", "0001-01-01", "9999-12-31"])
  func `is written as it is read`(text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "", "23", "2023-6", "2023-13", "2023-00", "2023-02-29", "1900-02-29", "2023-04-31",
    "2023-06-18-1",
    "2023/06/18", "２０２３", "0000", "-2023", "2023-", "today", "+202",
  ])
  func `turns away what is no date`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    ("2023", 2023_01_01, 2023_12_31), ("2024-02", 2024_02_01, 2024_02_29),
    ("2023-06-18", 2023_06_18, 2023_06_18),
  ])
  func `stands for its first and last day`(text: String, earliest: Int, latest: Int) throws {
    let date = try #require(PartialDate(text))
    #expect(date.earliest == earliest)
    #expect(date.latest == latest)
  }

  @Test(arguments: [
    ("2022-12-30", "2023-07-25", "2023-06-18", true),
    ("2022-12-30", "2023-07-25", "2022-12-30", true),
    ("2022-12-30", "2023-07-25", "2023-07-25", true),
    ("2022-12-30", "2023-07-25", "2023-07-26", false),
    ("2022-12-30", "2023-07-25", "2022-12-29", false),
    ("2022-12-30", "2023-07-25", "2023", true),
    ("2022-12-30", "2023-07-25", "2022-11", false),
    ("2022", nil, "2021-12-31", false), ("2022", nil, "2030", true),
    (nil, "2022", "2022-12-31", true), (nil, "2022", "2023", false), (nil, nil, "1900", true),
  ])
  func `a stretch of time holds both its ends`(
    from: String?, until: String?, date: String, holds: Bool
  ) throws {
    let validity = Validity(
      from: from.flatMap { PartialDate($0) }, until: until.flatMap { PartialDate($0) })
    #expect(validity.mayContain(try #require(PartialDate(date))) == holds)
  }
}
