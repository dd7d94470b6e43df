import Assessment
import Foundation
import Testing

@testable import Catalog

@Suite("Writing instruments and packs")
struct WritingTests {
  /// A draft's whole content in words, apart from the lines that it stood on.
  private static func content(_ draft: some Any) -> String {
    var words = ""
    dump(draft, to: &words)
    return words.replacing(/line: \d+/, with: "line")
  }

  private static func read<Draft>(_ text: String, _ read: (Cursor) -> Draft?) throws -> Draft {
    let log = DefectLog()
    let draft = log.reading(Array(text.utf8), read)
    #expect(log.defects.map(\.description) == [], "\(text)")
    return try #require(draft, "\(text)")
  }

  private static func instrument(_ text: String) throws -> InstrumentDraft {
    try read(text) { InstrumentReader.draft(from: $0, digest: .none) }
  }

  private static func pack(_ text: String, _ language: Language) throws -> PackDraft {
    try read(text) { PackReader.draft(from: $0, language: language, digest: .none) }
  }

  private static let folders = (try? FileManager.default.contentsOfDirectory(atPath: Shipped.instruments))?
    .filter { FileManager.default.fileExists(atPath: "\(Shipped.instruments)/\($0)/instrument.yaml") }
    .sorted()

  @Test("Every shipped instrument comes back as it was, in lines that fit", arguments: folders ?? [])
  func shipped(id: String) throws {
    let draft = try Self.instrument(Shipped.text("Instruments/\(id)/instrument.yaml"))
    let text = InstrumentFile.text(draft, comment: ["Written again."])
    #expect(Self.content(try Self.instrument(text)) == Self.content(draft))
    #expect(text.hasPrefix("# Written again.\nformat: 1\n"))
    for line in text.split(separator: "\n") { #expect(line.count <= 110, "\(line)") }
  }

  @Test("Every shipped pack comes back as it was", arguments: folders ?? [], Language.allCases)
  func shippedPack(id: String, language: Language) throws {
    let path = "Instruments/\(id)/\(PackFile.name(of: language))"
    let draft = try Self.pack(Shipped.text(path), language)
    let text = PackFile.text(draft)
    #expect(Self.content(try Self.pack(text, language)) == Self.content(draft))
    #expect(try Self.pack(text, language).title == draft.title.map { Located($0.value, line: 6) })
  }

  @Test("An instrument full of nasty texts comes back as it was", arguments: 0..<150)
  func nasty(seed: Int) throws {
    var drafts = NastyDraft(seed: seed)
    let draft = drafts.instrument()
    let text = InstrumentFile.text(draft)
    #expect(Self.content(try Self.instrument(text)) == Self.content(draft), "\(text)")
  }

  @Test("A pack full of nasty texts comes back as it was", arguments: 0..<150)
  func nastyPack(seed: Int) throws {
    var drafts = NastyDraft(seed: seed)
    let draft = drafts.pack()
    let text = PackFile.text(draft)
    #expect(Self.content(try Self.pack(text, .zhHans)) == Self.content(draft), "\(text)")
  }

  @Test("What no file may hold is named when it is read back, not lost")
  func forbidden() throws {
    for scalar in ["\t", "\r", "\u{0}", "\u{85}", "\u{202E}", "\u{FEFF}", "\u{FFFF}"] {
      var drafts = NastyDraft(seed: 1)
      var draft = drafts.pack()
      draft.title = Located("a\(scalar)b", line: 1)
      let log = DefectLog()
      _ = log.reading(Array(PackFile.text(draft).utf8)) { _ in true }
      #expect(log.defects.count == 1 && log.defects.first?.message.hasPrefix("holds ") == true)
    }
  }

  @Test("A person would write it like this")
  func style() throws {
    var pack = PackDraft(
      instrument: Located("sleep-3", line: 1), language: Located("en", line: 1),
      wording: Located("project", line: 1), isComplete: true, digest: .none)
    pack.title = Located("Sleep: the last week", line: 1)
    pack.introduction = Located(
      Array(repeating: "Three questions.", count: 9).joined(separator: " "), line: 1)
    pack.recall = Located("in the last week", line: 1)
    let texts = [("0", "no, never"), ("1", "yes")].map { key, text in
      KeyedText(key: Located(key, line: 1), text: Located(text, line: 1))
    }
    pack.responses = [TextGroupDraft(id: Located("often", line: 1), texts: texts)]
    pack.items = [
      ItemTextDraft(
        id: Located("q1", line: 1), ask: Located("How did you sleep?", line: 1),
        label: Located("Sleep", line: 1))
    ]
    #expect(
      PackFile.text(pack) == """
        format: 1
        instrument: sleep-3
        language: en
        wording: project
        complete: true
        title: "Sleep: the last week"
        introduction: >-
          Three questions. Three questions. Three questions. Three questions. Three questions. Three questions. Three
          questions. Three questions. Three questions.
        recall: in the last week
        responses:
          often: {0: "no, never", 1: yes}
        items:
          q1:
            ask: How did you sleep?
            label: Sleep

        """)
  }
}
