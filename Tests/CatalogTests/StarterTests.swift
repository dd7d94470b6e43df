import Assessment
import Foundation
import Testing

@testable import Catalog

@Suite("The starting point of an instrument")
struct StarterTests {
  private static func files(_ language: Language) throws -> [CatalogFile] {
    try StarterInstrument.files(named: "our-sleep", explainedIn: language, hint: { ["top: \($0)"] }).map {
      try Shipped.file("Instruments/our-sleep/\($0.key)", $0.value)
    }
  }

  @Test("It passes the checker as it stands, whatever its comments speak", arguments: Language.allCases)
  func passes(language: Language) throws {
    let files = try Self.files(language)
    #expect(defects { () throws(CatalogRejection) in _ = try InstrumentFolders.instrument(files) } == [])
    let instrument = try InstrumentFolders.instrument(files)
    #expect(instrument.id == "our-sleep" && instrument.items.map(\.id) == ["q1", "q2", "q3", "q4"])
    #expect(Language.allCases.allSatisfy { instrument.packs[$0]?.isComplete == true })
    #expect(instrument.items.contains(where: \.isSafety) && instrument.alerts.count == 1)
    let bands = Set(
      instrument.examples.flatMap { example in
        var sheet = AnswerSheet(for: instrument)
        for item in instrument.items { sheet[item.index] = example.replies[item.index] }
        return instrument.assess(sheet).scores.map { "\($0)" }
      })
    #expect(bands.count == instrument.examples.count, "each example shows something of its own")
  }

  @Test("Only the comments differ between the languages")
  func structure() throws {
    let plain = Language.allCases.map { language in
      StarterInstrument.files(named: "our-sleep", explainedIn: language).mapValues { text in
        text.split(separator: "\n").map { line in
          line.components(separatedBy: "# ")[0].trimmingCharacters(in: .whitespaces)
        }
      }
    }
    #expect(plain.allSatisfy { $0 == plain[0] })
    let chinese = try #require(StarterInstrument.files(named: "x", explainedIn: .zhHans)["instrument.yaml"])
    let notes = chinese.split(separator: "\n").compactMap {
      $0.components(separatedBy: "# ").dropFirst().first
    }
    #expect(notes.count > 15)
    for note in notes where !note.contains("nuanxin") {
      #expect(note.unicodeScalars.contains { 0x4E00...0x9FFF ~= $0.value }, "\(note)")
    }
  }
}
