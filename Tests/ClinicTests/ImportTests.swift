import Assessment
import Casework
import Exchange
import Sealing
import Store
import Testing

@testable import Clinic

/// What becomes of each row of a file of records, and what of the whole file.
struct ImportTests {
  private typealias Scene = ImportScene

  @Test func everyRowIsCounted() throws {
    let scene = try Scene()
    let member = try scene.lin.member()
    let silent = try scene.lin.member([.file])
    let others = try scene.vault.session(.zhao).member()
    let rows = [
      Scene.row(member, id: "a"), Scene.row(member, id: "b", q9: 1), "\(member),2025-06-01,c,,,,,,,,,,",
      Scene.row(member, id: "a"), Scene.row(member, id: "a", q9: 2), Scene.row(silent),
      Scene.row(others), Scene.row(member, "2026-03-03"), Scene.row(member, "soon"),
      Scene.row(member, "2026-03-02", id: "today"),
    ]
    let outcome = try scene.take(Scene.file(rows))
    #expect(outcome.counts == [10, 3, 1, 1, 5, 1])
    // Rows that cannot be read are told of before the others of their batch.
    guard case .row(.cell(line: 10, column: "date", _)) = outcome.findings[0] else {
      Issue.record("a date that is none is refused at its place")
      return
    }
    #expect(outcome.findings.dropFirst().map(\.line) == [6, 7, 8, 9])
    #expect(outcome.findings[1] == .conflict(line: 6))
    guard case .noBasis(7, let missing) = outcome.findings[2] else {
      Issue.record("a row without consent is refused for that")
      return
    }
    #expect(missing.member == silent && missing.scope == .assessment && missing.state == .never)
    #expect(outcome.findings[3] == .unknownMember(line: 8))
    #expect(outcome.findings[4] == .inFuture(line: 9))
    #expect(try scene.records(of: silent).isEmpty)
  }

  @Test func importedRecordKeepsItsAnswersDateAndSource() throws {
    let scene = try Scene()
    let member = try scene.lin.member()
    try scene.take(Scene.file(["\(member),2025-06-01,p-7,1,!declined,2,0,0,0,0,0,3,"]))
    let record = try #require(try scene.records(of: member).first)
    #expect(record.origin == .imported(source: "p-7"))
    #expect(scene.lin.zone.date(of: record.assessed) == CalendarDate("2025-06-01"))
    #expect(record.replies["q1"] == .answer(.choice(1)) && record.replies["q2"] == .nonAnswer(.declined))
    #expect(record.replies["q9"] == .answer(.choice(3)) && record.replies["q10"] == nil)
    #expect(record.alerts == ["thoughts-of-death"])
  }

  /// Rows without an identifier are known by their date and answers.
  @Test func secondRunImportsNothing() throws {
    let scene = try Scene()
    let member = try scene.lin.member()
    let text = Scene.file([
      Scene.row(member, id: "a", q9: 1), Scene.row(member), Scene.row(member, q9: 2),
      Scene.row(member, "2025-06-02"),
    ])
    #expect(try scene.take(text).counts == [4, 4, 0, 0, 0, 2])
    let before = try scene.records(of: member)
    #expect(try scene.take(text).counts == [4, 0, 0, 4, 0, 0])
    #expect(try scene.records(of: member) == before)
    let changed = try scene.take(Scene.file([Scene.row(member, id: "a")]))
    #expect(changed.findings == [.conflict(line: 2)] && changed.summary.imported == 0)
  }

  @Test func strictImportWithOneBadRowWritesNothing() throws {
    let scene = try Scene()
    let member = try scene.lin.member()
    let good = [Scene.row(member, id: "a", q9: 1), Scene.row(member, id: "b")]
    let before = try scene.vault.sequence()
    let refused = try scene.take(Scene.file(good + [Scene.row(member, "2027-01-01")]), isStrict: true)
    #expect(refused.counts == [3, 0, 0, 0, 1, 0])
    #expect(refused.findings == [.inFuture(line: 4)])
    // That the file was opened is on record; nothing of it is.
    #expect(try scene.vault.sequence() == before + 1)
    #expect(try scene.records(of: member).isEmpty && scene.lin.file(of: member).cases.isEmpty)
    #expect(try scene.take(Scene.file(good), isStrict: true).counts == [2, 2, 0, 0, 0, 1])
  }

  @Test func flagOpensACaseAndLaterOnesJoinIt() throws {
    let scene = try Scene()
    let member = try scene.lin.member()
    try scene.take(Scene.file([Scene.row(member, id: "a", q9: 1), Scene.row(member, id: "b", q9: 3)]))
    let file = try scene.lin.file(of: member)
    #expect(file.cases.count == 1 && file.openCase?.flags.count == 2)
    #expect(file.openCase?.flags.map(\.reply) == [.answer(.choice(1)), .answer(.choice(3))])
    let screening = try scene.lin.phq9(member, q9: 2)
    #expect(screening.crisis == file.openCase?.id)
    try scene.take(Scene.file([Scene.row(member, id: "c", q9: 2)]))
    #expect(try scene.lin.file(of: member).cases.values.map(\.flags.count) == [4])
    #expect(try scene.vault.session(.sun).cases().count == 1)
  }

  /// Another person records a withdrawal while the file is being read: from the next batch on nothing is taken.
  @Test func withdrawalHalfWayEndsIt() throws {
    let scene = try Scene()
    let (member, other) = (try scene.lin.member(), try scene.lin.member())
    let rows = (0..<5004).map { Scene.row($0 < 4998 ? other : member, id: "\($0)") }
    let second = try scene.vault.session(.lin)
    var isWithdrawn = false
    let outcome = try scene.take(Scene.file(rows)) { _ in
      guard !isWithdrawn else { return }
      isWithdrawn = true
      #expect(throws: Never.self) { try second.withdrawConsent([.assessment], member: member) }
    }
    #expect(outcome.counts == [5004, 5000, 0, 0, 4, 0])
    #expect(outcome.findings.map(\.line) == [5002, 5003, 5004, 5005])
    #expect(try scene.records(of: member).count == 2)
    #expect(try scene.vault.session(.ai).verify().isSound)
  }

  @Test func emergencyIsNoGroundForOldRecords() throws {
    let scene = try Scene()
    let member = try scene.lin.member([])
    try scene.lin.declareEmergency("found on the roof", member: member)
    #expect(try scene.take(Scene.file([Scene.row(member)])).counts == [1, 0, 0, 0, 1, 0])
  }

  /// The access is on record even where the file turns out to be unreadable.
  @Test func unreadableFileIsRefusedAfterTheAccessIsRecorded() throws {
    let scene = try Scene()
    _ = try scene.lin.member()
    let before = try scene.vault.sequence()
    #expect(throws: CSVError.self) { try scene.take("name,date\nx,2025-06-01") }
    let stored = try #require(try scene.vault.store.event(at: before + 1)?.ciphertext)
    #expect(try LogEvent(decoding: stored).act == .importResponses)
    #expect(try scene.vault.sequence() == before + 1)
  }

  @Test(arguments: [TestUser.sun, .ai, .gu, .kang])
  func onlyCounselorsImport(_ user: TestUser) throws {
    let vault = try TestVault()
    let session = try vault.session(user)
    let before = try vault.sequence()
    #expect(throws: ClinicError.roleMayNot(.importResponses)) {
      try session.importResponses(of: "phq-9", from: { { _ in 0 } }, report: { _ in })
    }
    #expect(try vault.sequence() == before)
  }
}
