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
