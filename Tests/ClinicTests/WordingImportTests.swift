import Assessment
import Catalog
import Exchange
import Foundation
import Testing

@testable import Clinic

/// The publisher's words on a copy of a shipped instrument.
@Suite("Bringing in the publisher's words")
struct WordingImportTests {
  private let folder: TestFolder
  private let phq2: String

  init() throws {
    folder = try TestFolder()
    phq2 = folder.path + "/phq-2"
    try FileManager.default.copyItem(atPath: Shipped.path("Instruments/phq-2"), toPath: phq2)
  }

  private static let words = PublisherWords(
    title: "A form", introduction: nil, recall: nil,
    questions: [
      "q1": .init(ask: "Words of the publisher,\n one"), "q2": .init(ask: "Words, two", heading: "Part two"),
    ],
    answers: ["frequency": ["0": "none", "1": "few", "2": "many", "3": "all"]])

  private func bring(_ words: PublisherWords, language: Language = .en) throws -> String {
    try WordingImport(into: phq2, language: language).write(
      words, source: "Form 1, 2020", from: Array("the file".utf8), introduction: "Hello.")
  }

  private func pack(_ language: Language = .en) throws -> Pack {
    try #require(try InstrumentFolders.check(phq2, hash: Session.hash).first?.packs[language])
  }

  @Test("They stand in the pack from then on, with where they came from; the labels stay ours")
  func words() throws {
    let before = try pack()
    #expect(try bring(Self.words) == "\(phq2)/en.yaml")
    let after = try pack()
    #expect(after.wording == .publisher && after.isComplete)
    #expect(
      after.items["q1"]?.ask == "Words of the publisher, one" && after.items["q2"]?.heading == "Part two")
    #expect(after.responses["frequency"]?.choices == [0: "none", 1: "few", 2: "many", 3: "all"])
    #expect(after.items["q1"]?.label == before.items["q1"]?.label && after.scores == before.scores)
    #expect((after.title, after.introduction) == ("A form", before.introduction))
    // By another program: printf 'the file' | b2sum -l 256
    let digest = "c0c6f958a8c3177070dcbc6f9f9ec6585d18db2269017649a65ee208c51ea2c1"
    #expect(after.source == PackSource(name: "Form 1, 2020", digest: digest))
    #expect(try pack(.zhHans).wording == .project)
    #expect(try FileManager.default.contentsOfDirectory(atPath: phq2).count == 3)
  }

  @Test("What does not fit one to one is refused with every reason, and nothing changes")
  func refused() throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: "\(phq2)/en.yaml"))
    var words = Self.words
    words.questions["q2"] = nil
    words.questions["q3"] = .init(ask: "Words, three")
    words.answers["frequency"]?["3"] = nil
    words.answers["frequency"]?["4"] = "always"
    words.answers["other"] = ["0": "no"]
    let refusal = #expect(throws: FormRefusal.self) { _ = try bring(words) }
    #expect(
      refusal?.reasons.map(\.place) == ["q2", "q3", "frequency.3", "frequency.4", "other"],
      "\(refusal?.description ?? "")")
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(phq2)/en.yaml")) == before)
  }

  @Test("Words of one language do not get under the other")
  func language() throws {
    var words = Self.words
    #expect(throws: FormRefusal.self) { _ = try bring(words, language: .zhHans) }
    words.questions = ["q1": .init(ask: "第一句"), "q2": .init(ask: "第二句")]
    #expect(throws: FormRefusal.self) { _ = try bring(words) }
    #expect(try bring(words, language: .zhHans) == "\(phq2)/zh-Hans.yaml")
    #expect(try pack(.zhHans).items["q2"]?.ask == "第二句")
  }

  @Test("A text that no file may hold is refused")
  func control() throws {
    var words = Self.words
    words.questions["q1"] = .init(ask: "a\u{202E}b")
    let refusal = #expect(throws: FormRefusal.self) { _ = try bring(words) }
    #expect(refusal?.description.contains("reorders") == true, "\(refusal?.description ?? "")")
  }
}
