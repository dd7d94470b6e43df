import Assessment
import Casework
import Foundation
import Sealing
import Store
import Testing

@testable import Clinic

/// Whatever happens to the program while the respondent answers, no acknowledged answer and no flag is lost.
struct HandOverDurabilityTests {
  private let events: [Interview.Event] =
    [.answered(.choice(1)), .declined(.unknown), .answered(.choice(2)), .back, .answered(.choice(3))]
    + [.languageSwitched(.zhHans), .pause, .resume, .answered(.choice(0)), .answered(.choice(0))]
    + [.answered(.choice(1)), .inputEnded, .resume, .answered(.choice(0)), .answered(.choice(0))]
    + [.answered(.choice(2)), .back, .answered(.choice(0)), .answered(.choice(1))]

  /// Killed after every single event, the next login finds all of it, and the chain is sound.
  @Test(arguments: 0...19) func killAfterEachEvent(_ count: Int) throws {
    var scene = try HandOverScene()
    try #require(events.count == 19)
    for event in events.prefix(count) {
      scene.vault.clock.advance(seconds: 5)
      _ = try scene.handedOver.handle(event)
    }
    let (left, crisis) = (scene.handedOver.interview.record, scene.handedOver.crisis)
    let lin = try scene.newSession()
    var screening = try lin.resume(scene.handedOver.id)
    #expect(screening.interview.history == left.history && screening.interview.record.replies == left.replies)
    #expect(screening.interview.phase == left.phase && screening.crisis == crisis)
    #expect(screening.interview.record.raised == left.raised && (crisis != nil) == !left.raised.isEmpty)
    #expect(try lin.file(of: scene.member).openCase?.flags.count == (crisis == nil ? nil : 1))
    if screening.interview.phase != .finished {
      #expect(screening.interview.mode == .readAloud)
      _ = try screening.handle(.resume)
      while screening.interview.current != nil { _ = try screening.handle(.answered(.choice(0))) }
    }
    let entries = try lin.file(of: scene.member).chart.entries
    #expect(entries.map(\.interview) == [scene.handedOver.id])
    #expect(entries[0].record.ending == .complete)
    #expect(entries[0].record.history.starts(with: left.history))
    #expect(try scene.vault.store.drafts().isEmpty)
    try scene.expectNothingFound(by: [.lin])
  }

  /// Taking back is one commit: where it fails nothing has changed, and it can be tried again.
  @Test func failureToTakeBackLosesNothing() throws {
    var scene = try HandOverScene()
    try scene.answerPHQ9(q9: 1)
    let head = try scene.vault.store.head()
    let lin = try scene.vault.session(.lin, patience: .milliseconds(30))
    try whileHeld(scene.vault) {
      #expect(throws: StoreError.busy(.vault)) { _ = try lin.resume(scene.handedOver.id) }
    }
    #expect(try scene.vault.store.head() == head)
    #expect(try lin.resume(scene.handedOver.id).interview.phase == .finished)
    try scene.expectNothingFound(by: [.lin])
  }

  /// While another process holds the vault nothing can be saved: then nothing has happened, neither here nor there.
  @Test func failedCommitLeavesInterviewAndVaultAsTheyWere() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin, patience: .milliseconds(30))
    let screening = try lin.interview("phq-9", try lin.member([.file, .assessment]))
    try whileHeld(vault) {
      #expect(throws: StoreError.busy(.vault)) { _ = try lin.handOver(screening) }
    }
    #expect(!lin.isLocked)
    var handedOver = try lin.handOver(screening)
    for _ in 0..<8 { _ = try handedOver.handle(.answered(.choice(0))) }
    let (before, head) = (handedOver.interview.record, try vault.store.head())
    try whileHeld(vault) {
      for _ in 0..<2 {
        #expect(throws: StoreError.busy(.vault)) { _ = try handedOver.handle(.answered(.choice(3))) }
      }
    }
    #expect(handedOver.interview.record == before && handedOver.crisis == nil)
    #expect(try vault.store.head() == head)
    #expect(try handedOver.handle(.answered(.choice(3))).contains(.showSafetySteps(.urgent)))
    #expect(try vault.session(.sun).cases().count == 1)
  }

  private func whileHeld(_ vault: TestVault, _ body: () throws -> Void) throws {
    let lock = open(vault.path + ".lock", O_RDWR)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX) == 0)
    try body()
    try #require(flock(lock, LOCK_UN) == 0)
  }

  /// A handed-over form that nobody took back in time is closed as partial, like any other, with its flag.
  @Test func windowPassesOverAHandedOverForm() throws {
    var scene = try HandOverScene()
    _ = try scene.handedOver.handle(.answered(.choice(1)))
    scene.vault.clock.advance(days: 3)
    let lin = try scene.newSession()
    #expect(try lin.closeExpired(of: scene.member) == 1)
    #expect(try lin.file(of: scene.member).chart.entries.map(\.record.ending) == [.partial])
    try scene.expectNothingFound(by: [.lin])
  }
}
