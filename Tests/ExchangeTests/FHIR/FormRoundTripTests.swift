import Assessment
import TestSupport
import Testing

@testable import Exchange

@Suite("Forms in, out and in again", .enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
struct FormRoundTripTests {
  @Test("An imported form goes out and comes back as it was", arguments: Forms.names)
  func comesBack(_ name: String) throws {
    guard let first = try? QuestionnaireImport(Forms.bytes(name)).form else { return }
    let export = QuestionnaireExport(first.instrument, packs: first.packs)
    let second = try QuestionnaireImport(export.bytes()).form
    #expect(second.notes.isEmpty, "\(second.notes)")
    #expect(second.instrument.items.map(Self.plain) == first.instrument.items.map(Self.plain))
    #expect(second.instrument.responses.map(Self.plain) == first.instrument.responses.map(Self.plain))
    #expect(second.instrument.scores.map(Self.plain) == first.instrument.scores.map(Self.plain))
    #expect(second.instrument.loinc?.value == first.instrument.loinc?.value)
    let instrument = try Instrument(first.instrument)
    for (one, other) in zip(first.packs, second.packs) {
      #expect(try one.validated(against: instrument) == other.validated(against: instrument))
    }
  }

  private static func plain(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(value)" }
    let parts = mirror.children.filter { $0.label != "line" }.map { "\($0.label ?? ""):\(plain($0.value))" }
    return "(\(parts.joined(separator: " ")))"
  }

  @Test(
    "Another system, which knows nothing of our extensions, reads the same scores",
    arguments: [
      "LHNCBC-phq9.json", "jmandel-audit.json", "jmandel-isi.json",
    ])
  func withoutOurExtensions(_ name: String) throws {
    let first = try QuestionnaireImport(Forms.bytes(name)).form
    let export = QuestionnaireExport(first.instrument, packs: first.packs)
    let plain = Self.stripped(export.form)
    let second = try QuestionnaireImport(plain.bytes()).form
    #expect(second.instrument.items.map(\.askWhen?.value) == first.instrument.items.map(\.askWhen?.value))
    #expect(second.instrument.items.map(\.loinc?.value) == first.instrument.items.map(\.loinc?.value))
    let (one, other) = (try Instrument(first.instrument), try Instrument(second.instrument))
    #expect(one.items.map(\.response) == other.items.map(\.response))
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var (mine, theirs) = (AnswerSheet(for: one), AnswerSheet(for: other))
      for item in one.items {
        guard case .choice(let values) = item.response, let value = values.randomElement(using: &random)
        else {
          continue
        }
        mine[item.id] = .answer(.choice(value))
        theirs[item.id] = .answer(.choice(value))
      }
      let scores = one.scores.map { one.assess(mine)[$0.id]?.outcome }
      #expect(!scores.isEmpty && scores == one.scores.map { other.assess(theirs)[$0.id]?.outcome })
    }
  }

  /// The same without anything of ours.
  private static func stripped(_ value: JSONValue) -> JSONValue {
    switch value {
    case .list(let list):
      return .list(
        list.filter { $0.asObject?["url"]?.asText?.hasPrefix("urn:nuanxin:fhir:") != true }.map(stripped))
    case .object(let object):
      var copy = JSONObject()
      for member in object.members {
        let value = stripped(member.value)
        if value != .list([]) { copy.add(member.key, value) }
      }
      return .object(copy)
    case .null, .truth, .number, .text: return value
    }
  }
}
