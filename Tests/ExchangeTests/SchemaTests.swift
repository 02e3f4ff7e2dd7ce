import Foundation
import GlossaryModel
import TestSupport
import Testing

/// The schema that editors use says what the reader does.
struct SchemaTests {
  private let schema: [String: Any]

  init() throws {
    let file = Golden.packageRoot().appending(path: "glossaries/glossary.schema.json")
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    schema = try #require(json as? [String: Any])
  }

  private func values(_ path: String...) throws -> [String] {
    var node: [String: Any] = try #require(schema["$defs"] as? [String: Any])
    for key in path { node = try #require(node[key] as? [String: Any], "\(key)") }
    return try #require(node["enum"] as? [String])
  }

  @Test func `names the same values as the model`() throws {
    #expect(
      try values("concept", "properties", "kind") == Concept.Kind.allCases.map(\.rawValue))
    let term = { (key: String) in try values("term", "properties", key) }
    #expect(try term("status") == Term.Status.allCases.map(\.rawValue))
    #expect(try term("form") == Term.Form.allCases.map(\.rawValue))
    #expect(try term("case") == Term.CaseRule.allCases.map(\.rawValue))
    #expect(try term("match") == Term.MatchMode.allCases.map(\.rawValue))
    #expect(
      try values("concept", "properties", "name", "properties", "order")
        == PersonName.Order.allCases.map(\.rawValue))
    #expect(
      try values("concept", "properties", "name", "properties", "alone")
        == PersonName.Alone.allCases.map(\.rawValue))
  }

  @Test func `names every relation`() throws {
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let properties = try #require(definitions["concept"]?["properties"] as? [String: Any])
    for kind in Relation.Kind.allCases { #expect(properties[kind.rawValue] != nil, "\(kind)") }
  }
}
