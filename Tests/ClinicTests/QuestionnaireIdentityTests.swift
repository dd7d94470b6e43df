import Assessment
import Catalog
import Exchange
import Foundation
import Testing

@Suite("Questionnaires out and in again")
struct QuestionnaireIdentityTests {
  @Test("There are instruments to try") func thereAreSome() {
    #expect(QuestionnaireFiles.folders.count >= 6)
  }

  @Test(
    "An exported form comes back as the same instrument and the same words",
    arguments: QuestionnaireFiles.folders)
  func comesBack(_ folder: String) throws {
    let drafts = try QuestionnaireFiles.drafts(folder)
    let languages: [Language] = [.en, .zhHans]
    for language in languages {
      let export = QuestionnaireExport(drafts.instrument, packs: drafts.packs, language: language)
      let form = try QuestionnaireImport(export.bytes(isIndented: language == .en)).form
      let expected = Self.withoutCodes(drafts.instrument)
      #expect(form.notes.isEmpty, "\(form.notes)")
      try Self.check(form, expected, drafts.packs)
    }
  }

  @Test("Under the publisher's words the codes come back too", arguments: QuestionnaireFiles.folders)
  func codesComeBack(_ folder: String) throws {
    let drafts = try QuestionnaireFiles.drafts(folder)
    let packs = drafts.packs.map(Self.published)
    let form = try QuestionnaireImport(QuestionnaireExport(drafts.instrument, packs: packs).bytes()).form
    try Self.check(form, drafts.instrument, packs)
  }

  @Test("Under our own words there is no code of LOINC anywhere", arguments: QuestionnaireFiles.folders)
  func carriesNoCodes(_ folder: String) throws {
    let drafts = try QuestionnaireFiles.drafts(folder)
    try #require(drafts.packs.contains { $0.wording.value != "publisher" })
    let text = String(
      decoding: QuestionnaireExport(drafts.instrument, packs: drafts.packs).bytes(), as: UTF8.self)
    let draft = drafts.instrument
    let codes = [draft.loinc] + draft.items.map(\.loinc) + draft.scores.map(\.loinc)
    for code in codes.compactMap(\.?.value) { #expect(!text.contains("\"\(code)\""), "\(code)") }
    #expect(!text.contains("http://loinc.org"))
    #expect(text.contains("not validated") || text.contains("skeleton"))
  }

  @Test("Another system's editor may change a question, and the change is what counts")
  func editsCount() throws {
    let drafts = try QuestionnaireFiles.drafts("phq-9")
    let export = QuestionnaireExport(drafts.instrument, packs: drafts.packs)
    let asked = try #require(drafts.packs.first { $0.language.value == "en" }?.items.first?.ask?.value)
    let text = String(decoding: export.bytes(), as: UTF8.self)
    let edited = text.replacingOccurrences(of: asked, with: "Asked anew?")
    let form = try QuestionnaireImport(Array(edited.utf8)).form
    #expect(form.packs.first { $0.language.value == "en" }?.items.first?.ask?.value == "Asked anew?")
    #expect(Self.plain(form.instrument) == Self.plain(Self.withoutCodes(drafts.instrument)))
  }

  @Test("An answer's number changed elsewhere is what counts, and what no longer holds is left out and named")
  func numbersCount() throws {
    let drafts = try QuestionnaireFiles.drafts("phq-9")
    let text = String(
      decoding: QuestionnaireExport(drafts.instrument, packs: drafts.packs).bytes(isIndented: false),
      as: UTF8.self)
    // The first answer that counts 3 is the last one to the first question.
    let place = try #require(text.range(of: "\"valueDecimal\":3}],\"valueCoding\""))
    let edited = text.replacingCharacters(in: place, with: "\"valueDecimal\":4}],\"valueCoding\"")
    let form = try QuestionnaireImport(Array(edited.utf8)).form
    let instrument = try Instrument(form.instrument)
    #expect(instrument.item("q1")?.response == .choice([0, 1, 2, 4]))
    #expect(instrument.item("q2")?.response == .choice([0, 1, 2, 3]))
    #expect(instrument.score("total")?.range == 0...28)
    #expect(instrument.score("total")?.missing == nil)
    #expect(form.notes.contains { $0.place == "total" && $0.message.contains("missing answers") })
    #expect(form.notes.contains { $0.place.hasPrefix("example") })
    #expect(instrument.alerts.map(\.when) == ["q9 >= 1"])
  }

  @Test("A question added elsewhere is a question more, with its words")
  func questionsMayBeAdded() throws {
    let drafts = try QuestionnaireFiles.drafts("gad-7")
    let text = String(
      decoding: QuestionnaireExport(drafts.instrument, packs: drafts.packs).bytes(isIndented: false),
      as: UTF8.self)
    let place = try #require(text.range(of: "{\"linkId\":\"total\""))
    let more = "{\"linkId\":\"more\",\"text\":\"Is there more to say?\",\"type\":\"string\"},"
    let edited = text.replacingCharacters(in: place, with: more + text[place])
    let form = try QuestionnaireImport(Array(edited.utf8)).form
    #expect(form.instrument.items.last?.id.value == "more")
    #expect(
      form.packs.first { $0.language.value == "en" }?.items.last?.label?.value == "Is there more to say?")
    // Nobody has said it in Chinese yet, and English has no place in a Chinese interview.
    let chinese = try #require(form.packs.first { $0.language.value == "zh-Hans" })
    #expect(!chinese.isComplete && !chinese.items.contains { $0.id.value == "more" })
    #expect(form.notes.contains { $0.place == "zh-Hans" })
  }

  @Test("An alert that an edit leaves without sense is no alert to drop: the form is refused")
  func alertsStay() throws {
    let drafts = try QuestionnaireFiles.drafts("phq-9")
    let text = String(
      decoding: QuestionnaireExport(drafts.instrument, packs: drafts.packs).bytes(), as: UTF8.self)
    let edited = text.replacingOccurrences(of: "\"q9 >= 1\"", with: "\"q9 >= 7\"")
    let refusal = #expect(throws: FormRefusal.self) { try QuestionnaireImport(Array(edited.utf8)) }
    #expect(refusal.map { Set($0.reasons.map(\.place)) } == ["thoughts-of-death"])
  }

  @Test(
    "A calculation changed elsewhere is what counts, also where a variable was changed that it rests on",
    arguments: [
      ("gad-7", "%q5 + %q6 + %q7", "%q5", "sum(q1...q5)"),
      ("phq-9", "%q7 + %q8 + %q9", "%q7", "sum(q1...q7)"),
    ])
  func calculationsCount(_ id: String, _ old: String, _ new: String, _ expected: String) throws {
    let drafts = try QuestionnaireFiles.drafts(id)
    let export = QuestionnaireExport(drafts.instrument, packs: drafts.packs)
    let text = String(decoding: export.bytes(), as: UTF8.self)
    try #require(text.components(separatedBy: old).count == 2)
    let edited = text.replacingOccurrences(of: old, with: new)
    let form = try QuestionnaireImport(Array(edited.utf8)).form
    #expect(form.instrument.scores.first?.value.value == expected)
  }

  // MARK: Comparing

  private static func check(
    _ form: ImportedForm, _ draft: InstrumentDraft, _ packs: [PackDraft]
  ) throws {
    #expect(plain(form.instrument) == plain(draft))
    let instrument = try Instrument(draft)
    #expect(Set(form.packs.map(\.language.value)) == Set(packs.map(\.language.value)))
    for pack in packs {
      var found = try #require(form.packs.first { $0.language.value == pack.language.value })
      found.digest = pack.digest
      #expect(try found.validated(against: instrument) == pack.validated(against: instrument))
    }
  }

  /// A value with everything in it, save lines and digests.
  private static func plain(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(value)" }
    let parts = mirror.children.compactMap { child -> String? in
      child.label == "line" || child.label == "digest" ? nil : "\(child.label ?? ""):\(plain(child.value))"
    }
    return "(\(parts.joined(separator: "\n")))"
  }

  private static func withoutCodes(_ draft: InstrumentDraft) -> InstrumentDraft {
    var draft = draft
    draft.loinc = nil
    for index in draft.items.indices { draft.items[index].loinc = nil }
    for index in draft.scores.indices { draft.scores[index].loinc = nil }
    return draft
  }

  /// The pack as if its words were the publisher's.
  private static func published(_ pack: PackDraft) -> PackDraft {
    var pack = pack
    for index in pack.items.indices {
      pack.items[index].ask = pack.items[index].ask ?? pack.items[index].label
    }
    pack.wording.value = "publisher"
    pack.source = Located("a publication", line: 1)
    return pack
  }
}
