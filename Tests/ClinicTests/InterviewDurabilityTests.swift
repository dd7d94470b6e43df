import Assessment
import Casework
import Catalog
import Clinic
import Foundation
import Sealing
import Store
import Testing

/// Every acknowledged answer survives whatever happens to the process that took it.
struct InterviewDurabilityTests {
  /// A PHQ-9 with everything that can happen in it, a crisis answer among it that is later taken back.
  private let events: [Interview.Event] =
    [.begin, .answered(.choice(1)), .note("slow to speak"), .declined(.unknown), .languageSwitched(.zhHans)]
    + [.answered(.choice(2)), .back, .answered(.choice(3)), .pause, .resume, .handedOver(.phone)]
    + [.answered(.choice(0)), .answered(.choice(0)), .answered(.choice(1)), .answered(.choice(0))]
    + [.answered(.choice(0)), .answered(.choice(2)), .back, .inputEnded, .resume, .answered(.choice(0))]
    + [.answered(.choice(1))]

  @Test func everyEventIsInTheFileWhenHandleReturns() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    var screening = try lin.begin(.sample("phq-9"), member: member)
    for event in events {
      vault.clock.advance(seconds: 5)
      _ = try screening.handle(event)
      guard screening.interview.phase != .finished else { break }
      let other = try vault.session(.lin).resume(screening.id)
      #expect(other.interview.record == screening.interview.record)
      #expect(other.revision == screening.revision)
      #expect(other.crisis == screening.crisis)
    }
    #expect(screening.interview.phase == .finished)
    #expect(try vault.store.drafts().isEmpty)
    let record = try #require(try vault.session(.lin).chart(of: member).chart.entries.first).record
    #expect(record.history == screening.interview.history)
    #expect(record.notes.map(\.text) == ["slow to speak"])
  }

  /// Interrupted before every single event, the record comes out as if nothing had happened.
  @Test func interruptionAtEveryPointChangesNothing() throws {
    let (whole, broken) = (try TestVault(), try TestVault())
    let (first, second) = (try run(in: whole, interrupted: false), try run(in: broken, interrupted: true))
    #expect(first.record == second.record)
    #expect(first.flags.map(\.item) == second.flags.map(\.item))
    #expect(first.flags.count == 1 && first.flags[0].reply == .answer(.choice(2)))
  }

  private func run(in vault: TestVault, interrupted: Bool) throws -> (record: AssessmentRecord, flags: [Flag])
  {
    let member = try vault.session(.lin).member()
    var session = try vault.session(.lin)
    var screening = try session.begin(.sample("phq-9"), member: member)
    for event in events {
      vault.clock.advance(seconds: 5)
      if interrupted {
        session = try vault.session(.lin)
        screening = try session.resume(screening.id)
      }
      _ = try screening.handle(event)
    }
    let file = try session.file(of: member)
    return (try #require(file.chart.entries.first).record, file.cases.values.flatMap(\.flags))
  }

  /// The flag and the answer are one commit, on disk before the effects can be shown.
  @Test func crisisAnswerIsFlaggedInItsOwnCommit() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member([.file, .assessment])
    var screening = try lin.interview("asq", member)
    let commits = try vault.store.commits().count
    let effects = try screening.handle(.answered(.yesNo(true)))
    #expect(effects.contains(.showSafetySteps(.urgent)))
    #expect(try vault.store.commits().count == commits + 1)
    let seen = try vault.session(.sun).openCase(try lin.caseNumber(of: member)).entry.crisis
    let flag = try #require(seen.flags.first)
    #expect(flag.interview == screening.id && flag.item == "q1" && flag.rule == "wish-to-be-dead")
    #expect(flag.reply == .answer(.yesNo(true)) && flag.answered == vault.clock.now && flag.isShared)
    #expect(try vault.session(.lin).resume(screening.id).interview.sheet["q1"] == flag.reply)
  }

  /// While another process holds the vault nothing can be saved: then nothing has happened, neither here nor there.
  @Test func failedCommitLeavesInterviewAndVaultAsTheyWere() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin, patience: .milliseconds(30))
    let member = try lin.member()
    var screening = try lin.interview("asq", member)
    let (before, head) = (screening.interview.record, try vault.store.head())
    let lock = open(vault.path + ".lock", O_RDWR)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX) == 0)
    for _ in 0..<2 {
      #expect(throws: StoreError.busy(.vault)) { try screening.handle(.answered(.yesNo(true))) }
    }
    #expect(screening.interview.record == before && screening.crisis == nil)
    #expect(try vault.store.head() == head)
    try #require(flock(lock, LOCK_UN) == 0)
    #expect(try screening.handle(.answered(.yesNo(true))).contains(.showSafetySteps(.urgent)))
    #expect(try lin.file(of: member).cases.values.flatMap(\.flags).count == 1)
  }

  @Test func readOnlyVaultBeginsNothing() throws {
    let vault = try TestVault()
    let member = try vault.session(.lin).member()
    let lin = try vault.session(.lin, readOnly: true)
    #expect(throws: StoreError.readOnly(path: vault.path)) { try lin.begin(.sample("phq-9"), member: member) }
  }

  /// Two people go on with one interview: the second to answer is told so, and only the first answer stands.
  @Test func secondHandOnOneDraftIsRefused() throws {
    let vault = try TestVault()
    let (lin, zhao) = (try vault.session(.lin), try vault.session(.zhao))
    let member = try lin.member()
    try lin.assign([member], to: "zhao")
    var first = try lin.interview("asq", member)
    var second = try zhao.resume(first.id)
    _ = try first.handle(.answered(.yesNo(false)))
    let before = second.interview.record
    #expect(throws: StoreError.busy(.draft)) { try second.handle(.answered(.yesNo(true))) }
    #expect(second.interview.record == before && second.crisis == nil)
    #expect(try lin.file(of: member).cases.isEmpty)
    var again = try zhao.resume(first.id)
    #expect(again.interview.sheet["q1"] == .answer(.yesNo(false)))
    for _ in 0..<3 { _ = try again.handle(.answered(.yesNo(false))) }
    #expect(throws: StoreError.busy(.draft)) { try first.handle(.answered(.yesNo(false))) }
    #expect(throws: StoreError.busy(.draft)) { try lin.resume(first.id) }
  }

  /// What the draft says belongs to a definition; under another one it is not silently continued.
  @Test func catalogueIsKeptSoThatOldDefinitionsStayReadable() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.register()
    _ = try missingBasis { _ = try lin.begin(.sample("phq-9"), member: member) }
    try lin.consent(member)
    _ = try lin.begin(.sample("phq-9"), member: member)
    for file in vault.catalog.files { #expect(try vault.store.keptFile(file.digest.bytes) == file.bytes) }
  }
}
