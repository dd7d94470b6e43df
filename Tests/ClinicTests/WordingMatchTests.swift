import Assessment
import Catalog
import Exchange
import Foundation
import TestSupport
import Testing

@Suite("Published words", .enabled(if: QuestionnaireFiles.forms != nil, Comment(rawValue: Checkout.noData)))
struct WordingMatchTests {
  @Test(
    "A published PHQ-9 gives every question and every answer its words",
    arguments: [
      "LHNCBC-phq9.json", "LHNCBC-phq9-with-the-weight-function.json", "sergeymosyakov-phq-9.fhir.json",
    ])
  func phq9(_ name: String) throws {
    let form = try Self.form(name)
    let match = try WordingMatch(form, to: try Self.instrument("phq-9"), in: .en)
    // Read from the form a second time, in another way.
    let root = try #require(JSONSerialization.jsonObject(with: Data(form)) as? [String: Any])
    let items = try #require(root["item"] as? [[String: Any]])
    let ours = try #require(Self.files("phq-9"))
    for item in ours.instrument.items {
      let code = try #require(item.loinc?.value)
      let theirs = try #require(items.first { ($0["linkId"] as? String) == "/\(code)" })
      #expect(match.words.questions[ItemID(item.id.value)]?.ask == theirs["text"] as? String)
    }
    #expect(match.words.answers["frequency"]?["3"] == Self.answer(3, to: "/44250-9", in: items))
    #expect(match.words.answers["difficulty"]?["1"] == Self.answer(1, to: "/69722-7", in: items))
    #expect(match.notes.contains { $0.place == "/69722-7" && $0.message.contains("in the order") })
  }

  /// What the form itself says at that place among an item's answers.
  private static func answer(_ place: Int, to linkID: String, in items: [[String: Any]]) -> String? {
    let item = items.first { $0["linkId"] as? String == linkID }
    let options = item?["answerOption"] as? [[String: Any]]
    return (options?[place]["valueCoding"] as? [String: Any])?["display"] as? String
  }

  @Test("Answers with values of their own are matched by value")
  func audit() throws {
    let match = try WordingMatch(
      try Self.form("jmandel-audit.json"), to: try Self.instrument("audit"), in: .en)
    #expect(match.words.questions.count == 10)
    let last = try #require(try Self.instrument("audit").item("q9")?.responseID)
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(try Self.form("jmandel-audit.json"))) as? [String: Any])
    let items = try #require(root["item"] as? [[String: Any]])
    let theirs = try #require(Self.answer(2, to: "audit.q9", in: items))
    #expect(match.words.answers[last]?["4"] == theirs)
    #expect(match.source.hasSuffix("version 1.0.0"))
  }

  @Test("Another form is refused, question by question on both sides")
  func anotherForm() throws {
    let reasons = Self.reasons("LHNCBC-phq9.json", try Self.instrument("gad-7"), .en)
    #expect(reasons.count == 17)
    #expect(reasons.contains { $0.place == "q1" && $0.message.contains("69725-0") })
    #expect(reasons.contains { $0.place == "/44250-9" })
  }

  @Test("Answers that the file does not hold are named")
  func absentAnswers() throws {
    let reasons = Self.reasons("jmandel-phq-2.json", try Self.instrument("phq-2"), .en)
    #expect(reasons.map(\.place) == ["phq2.matrix.q1", "phq2.matrix.q2"])
    #expect(reasons.allSatisfy { $0.message.contains("LL358-3") })
  }

  @Test("A form without a Chinese translation gives no Chinese words")
  func noTranslation() throws {
    let reasons = Self.reasons("LHNCBC-phq9.json", try Self.instrument("phq-9"), .zhHans)
    #expect(reasons.count == 10)
    #expect(reasons.allSatisfy { $0.message.contains("zh-Hans") })
  }

  @Test("What we exported under our own words is not the publisher's")
  func ownExport() throws {
    let drafts = try #require(Self.files("phq-9"))
    let export = QuestionnaireExport(drafts.instrument, packs: drafts.packs)
    let instrument = try Self.instrument("phq-9")
    #expect(throws: FormRefusal.self) { try WordingMatch(export.bytes(), to: instrument, in: .en) }
  }

  // MARK: Files

  private static func form(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(try #require(QuestionnaireFiles.forms))/\(name)")))
  }

  private static func files(_ folder: String) -> InstrumentDrafts? { try? QuestionnaireFiles.drafts(folder) }

  private static func instrument(_ folder: String) throws -> Instrument {
    let drafts = try QuestionnaireFiles.drafts(folder)
    let instrument = try Instrument(drafts.instrument)
    return try drafts.packs.reduce(instrument) { $0.adding(try $1.validated(against: instrument)) }
  }

  private static func reasons(_ name: String, _ instrument: Instrument, _ language: Language) -> [FormNote] {
    do {
      _ = try WordingMatch(try form(name), to: instrument, in: language)
      return []
    } catch let error as FormRefusal {
      return error.reasons
    } catch {
      return [FormNote(place: name, message: "\(error)")]
    }
  }
}
