import Assessment
import Foundation
import TestSupport
import Testing

@testable import Exchange

@Suite("Published forms", .enabled(if: Checkout.data != nil, Comment(rawValue: Checkout.noData)))
struct PublishedFormTests {
  /// What each of these forms lacks is nothing that an importer could make up.
  private static let refused: [String: String] = [
    "LHNCBC-q-with-minOccurs-maxOccurs.json": "a group that repeats",
    "jmandel-gad-7.json": "http://loinc.org/vs/LL358-3",
    "jmandel-phq-2.json": "http://loinc.org/vs/LL358-3",
    "jmandel-phq-9.json": "http://loinc.org/vs/LL358-3",
  ]

  @Test("Every form is proved, or refused with every reason", arguments: Forms.names)
  func provedOrRefused(_ name: String) throws {
    let bytes = try Forms.bytes(name)
    let imported: QuestionnaireImport
    do throws(FormRefusal) {
      imported = try QuestionnaireImport(bytes)
    } catch {
      let expected = try #require(Self.refused[name], "\(error)")
      #expect(error.description.contains(expected))
      #expect(error.reasons.count > 1)
      return
    }
    #expect(Self.refused[name] == nil, "it ought to be refused")
    var instrument = try Instrument(imported.form.instrument)
    for pack in imported.form.packs {
      instrument = instrument.adding(try pack.validated(against: instrument))
    }
    #expect(!instrument.packs.isEmpty)
    #expect(instrument.packs.values.allSatisfy { $0.isComplete && $0.wording == .publisher })
    #expect(Set(imported.items.values).isSubset(of: instrument.items.map(\.id)))
  }

  @Test(
    "An imported PHQ-9 scores what the CDC scored",
    arguments: ["LHNCBC-phq9.json", "LHNCBC-phq9-with-the-weight-function.json"])
  func scoresAsTheCDC(_ name: String) throws {
    let instrument = try Instrument(QuestionnaireImport(try Forms.bytes(name)).form.instrument)
    #expect(instrument.score("total")?.value == "sum(q1...q9)")
    #expect(instrument.score("total")?.loinc == "44261-6")
    let folder = try #require(Checkout.data)
    let file = folder.appendingPathComponent("responses/nhanes-2013-2016-phq9-scored.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let header = lines[0].split(separator: ",")
    let score = try #require(header.firstIndex(of: "cdc_score"))
    let columns = (1...9).compactMap { header.firstIndex(of: "DPQ0\($0)0") }
    var wrong = 0
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      var sheet = AnswerSheet(for: instrument)
      for (index, column) in columns.enumerated() {
        sheet[ItemID("q\(index + 1)")] = Int(cells[column]).map { .answer(.choice($0)) }
      }
      guard case .number(let number)? = instrument.assess(sheet)["total"]?.outcome else { continue }
      if number.value.map({ $0.description }) != String(cells[score]) { wrong += 1 }
    }
    #expect(lines.count == 9943)
    #expect(wrong == 0)
  }

  @Test("The AUDIT keeps its own values, conditions and main score")
  func audit() throws {
    let imported = try QuestionnaireImport(try Forms.bytes("jmandel-audit.json"))
    let instrument = try Instrument(imported.form.instrument)
    #expect(instrument.items.map(\.id.raw) == (1...10).map { "q\($0)" })
    #expect(instrument.item("q9")?.response == .choice([0, 2, 4]))
    #expect(instrument.item("q2")?.askWhen == "q1 != 0")
    #expect(instrument.score("total")?.range == 0...40)
    #expect(imported.items["audit.q10"] == "q10")
    #expect(imported.scores["audit.totalScore"] == "total")
  }

  @Test("A loop of conditions is named, and nothing is hidden for it")
  func loop() throws {
    let form = try QuestionnaireImport(try Forms.bytes("LHNCBC-q-enableWhen-with-reference-loop.json")).form
    #expect(form.instrument.items.allSatisfy { $0.askWhen == nil })
    for item in ["item1", "item2", "item3"] {
      #expect(form.notes.contains { $0.place == item && $0.message.contains("is left out") })
    }
  }

  @Test("What is below a question that is not asked is not asked either")
  func nested() throws {
    let form = try QuestionnaireImport(try Forms.bytes("LHNCBC-q-with-nested-enableWhen.json")).form
    let conditions = form.instrument.items.map { $0.askWhen?.value ?? "" }
    #expect(conditions == ["", "p1 = 1", "p1 = 1 and c1 != 1", "p1 = 1", "p1 = 1 and cc1 != 1"])
  }

  @Test("Every enableWhen is carried over or named")
  func enableWhen() throws {
    let form = try QuestionnaireImport(try Forms.bytes("LHNCBC-enableWhen-test.R4.json")).form
    let open = form.instrument.items.filter { $0.id.value.contains("-") && $0.askWhen == nil }
    #expect(open.count == 11)
    for item in open {
      #expect(
        form.notes.contains {
          Slug.text($0.place) == item.id.value && $0.message.contains("asked regardless")
        })
    }
  }
}
