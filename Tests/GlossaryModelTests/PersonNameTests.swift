import GlossaryModel
import Testing

struct PersonNameTests {
  @Test(arguments: [
    (PersonName(family: "Wang", given: "Yi", order: .familyFirst), ["Wang"], ["Yi"]),
    (PersonName(family: "Blinken", given: "Antony"), ["Blinken"], ["Antony"]),
    (
      PersonName(family: "Pham", given: "Minh Chinh", order: .familyFirst, alone: .given),
      ["Minh Chinh"], ["Pham"]
    ),
    (PersonName(single: "Jokowi"), ["Jokowi"], []),
    (
      PersonName(family: "Kim", given: "Jong Un", order: .familyFirst, alone: .both),
      ["Kim", "Jong Un"], []
    ),
    (PersonName(family: "Lee", given: "Jae", alone: PersonName.Alone.none), [], ["Lee", "Jae"]),
  ])
  func `knows which part stands alone`(name: PersonName, alone: [String], never: [String]) {
    #expect(name.partsThatStandAlone == alone)
    #expect(name.partsThatDoNotStandAlone == never)
  }
}
