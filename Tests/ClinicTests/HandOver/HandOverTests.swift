import Assessment
import Casework
import Foundation
import Sealing
import Store
import Testing

@testable import Clinic

/// The keyboard in the respondent's hands and back: nothing is lost, nothing more is opened than was agreed to.
struct HandOverTests {
  @Test func quietFormIsFilledInAndTakenBack() throws {
    var scene = try HandOverScene()
    #expect(scene.session.isLocked && scene.session.ring.count == 0)
    #expect(throws: ClinicError.locked) { try scene.session.takeBack(scene.handedOver) }
    try scene.answerPHQ9(q9: 0)
    #expect(scene.handedOver.interview.phase == .finished && scene.handedOver.crisis == nil)
    #expect(try scene.newSession().unfinishedInterviews(of: scene.member).map(\.isComplete) == [true])
    let file = try scene.vault.folder.write(TestUser.lin.passphrase, to: "typed")
    try scene.session.unlock(passphrase: .file(file))
    let screening = try scene.session.takeBack(scene.handedOver)
    #expect(screening.interview.phase == .finished && scene.handedOver.ring.count == 0)
    let entry = try #require(try scene.session.chart(of: scene.member).chart.entries.first)
    #expect(entry.interview == scene.handedOver.id && entry.record.ending == .complete)
    #expect(entry.record.history.map(\.mode) == Array(repeating: .selfCompleted, count: 10))
    #expect(entry.record.history == scene.handedOver.interview.history)
    #expect(try scene.vault.store.drafts().isEmpty)
    #expect(try Reach.of(.sun, in: scene.vault) == Reach())
    let log = try scene.newSession(.ai).accessLog().filter { $0.member == scene.member }
    let marks = log.filter { [.access(.handOver), .access(.takeBack)].contains($0.act) }
    #expect(
      marks.map(\.act) == [.access(.handOver), .access(.takeBack)] && marks.allSatisfy { $0.user == "lin" })
    try scene.expectNothingFound()
  }

  @Test func urgentAnswerIsFlaggedAndGrantedAtOnce() throws {
    var scene = try HandOverScene()
    for answer in [1, 1, 1, 1, 1, 1, 1, 1] { _ = try scene.handedOver.handle(.answered(.choice(answer))) }
    #expect(try Reach.of(.sun, in: scene.vault) == Reach())
    let commits = try scene.vault.store.commits().count
    let effects = try scene.handedOver.handle(.answered(.choice(2)))
    #expect(effects.contains(.showSafetySteps(.urgent)))
    #expect(try scene.vault.store.commits().count == commits + 1)
    let sun = try scene.newSession(.sun)
    let entry = try #require(try sun.cases().first)
    let flag = try #require(entry.crisis.flags.first)
    #expect(entry.crisis.id == scene.handedOver.crisis && entry.card?.name == "Chen Guifang")
    #expect(flag.item == "q9" && flag.reply == .answer(.choice(2)) && flag.isShared)
    #expect(entry.crisis.entries[0].position.author == scene.session.user.id)
    _ = try scene.handedOver.handle(.answered(.choice(0)))
    try scene.expectNothingFound()

    let lin = try scene.newSession()
    let screening = try lin.resume(scene.handedOver.id)
    #expect(screening.crisis == scene.handedOver.crisis)
    #expect(try lin.openSteps(of: scene.member)?.steps.isEmpty == false)
    #expect(try lin.openFollowUp(of: scene.member)?.crisis == scene.handedOver.crisis)
    let number = entry.crisis.id.description
    #expect(try sun.openCase(number).assessments.map(\.interview) == [scene.handedOver.id])
    try scene.expectNothingFound()
  }

  /// Without consent to supervision an urgent flag rests on an emergency, recorded once and in the same commit.
  @Test func urgentAnswerWithoutConsentRestsOnAnEmergency() throws {
    var scene = try HandOverScene("phq-9", [.file, .assessment])
    try scene.answerPHQ9(q9: 1)
    let file = try scene.newSession().file(of: scene.member)
    let emergency = try #require(file.consents.emergencies.first)
    #expect(file.consents.emergencies.count == 1)
    #expect(emergency.position.event == scene.handedOver.handOver.emergency)
    #expect(file.openCase?.flags.map(\.isShared) == [true])
    #expect(try scene.newSession(.sun).cases().count == 1)
    try scene.expectNothingFound()
    #expect(try scene.newSession(.ai).consentRegister().gaps == [])
  }

  /// A lesser flag without consent stays with the counselor, as it does at her own keyboard.
  @Test func lesserAnswerWithoutConsentIsNotShared() throws {
    var scene = try HandOverScene("gds-15", [.file, .assessment])
    while scene.handedOver.interview.current != nil {
      _ = try scene.handedOver.handle(.answered(.yesNo(true)))
    }
    let file = try scene.newSession().file(of: scene.member)
    #expect(file.openCase?.flags.map(\.isShared) == [false, false] && file.consents.emergencies.isEmpty)
    #expect(try Reach.of(.sun, in: scene.vault) == Reach())
    try scene.expectNothingFound()
  }

  /// Joined like a case that is reopened: under a fresh key, which whoever works on it is granted.
  @Test(arguments: [[ConsentScope.file, .assessment, .supervision], [.file, .assessment]])
  func openCaseIsJoinedUnderAFreshKey(_ scopes: [ConsentScope]) throws {
    var scene = try HandOverScene("phq-9", scopes) { lin, member in
      try lin.phq9(member, q9: 1)
      try lin.assign([member], to: "zhao")
    }
    let before = try scene.newSession().file(of: scene.member)
    try scene.answerPHQ9(q9: 3)
    for user in [TestUser.lin, .zhao, .sun, .wu] {
      let file = try scene.newSession(user).file(of: scene.member)
      #expect(file.cases.count == 1 && file.openCase?.flags.count == 2)
      #expect(file.keys.currentOfCase != before.keys.currentOfCase)
    }
    try scene.expectNothingFound()
  }

  /// Told of the second flag, supervisors get the case from its beginning, which a lesser first flag had kept from them.
  @Test func unsharedCaseIsSharedFromItsBeginning() throws {
    var scene = try HandOverScene("phq-9", [.file, .assessment]) { lin, member in try lin.gds15(member) }
    #expect(try Reach.of(.sun, in: scene.vault) == Reach())
    try scene.answerPHQ9(q9: 2)
    let crisis = try #require(try scene.newSession(.sun).cases().first?.crisis)
    #expect(crisis.flags.map(\.isShared) == [false, false, true])
    try scene.expectNothingFound()
  }

  @Test func onlyFormsThatArePersonsOwnAreHandedOver() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let refused: [(InstrumentID, HandOverRefusal)] =
      lin.policies.crisis.followUp.all.sorted { $0.raw < $1.raw }.map { ($0, .followUp) } + [
        ("asq", .notForSelf)
      ]
    for (instrument, refusal) in refused {
      let screening = try lin.interview(instrument, member)
      let before = try vault.sequence()
      #expect(throws: ClinicError.handOver(refusal)) { _ = try lin.handOver(screening) }
      #expect(try vault.sequence() == before && !lin.isLocked)
    }
    let finished = try lin.phq9(member)
    #expect(throws: ClinicError.handOver(.ended)) { _ = try lin.handOver(finished) }
    let other = try vault.session(.zhao)
    let open = try lin.interview("phq-9", member)
    #expect(throws: ClinicError.noKey(member)) { _ = try other.handOver(open) }
    try lin.withdrawConsent([.assessment], member: member)
    _ = try missingBasis { _ = try lin.handOver(open) }
    #expect(!lin.isLocked)
  }

  /// What the counselor alone does has no effect, whoever types it.
  @Test func counselorsEventsChangeNothing() throws {
    var scene = try HandOverScene()
    let before = scene.handedOver.interview.record
    let events: [Interview.Event] = [
      .note("words"), .abandoned(.personStopped), .handedOver(.readAloud), .filed("q1", .answer(.choice(3))),
    ]
    for event in events { #expect(try scene.handedOver.handle(event) == []) }
    #expect(scene.handedOver.interview.record == before)
  }

  /// Something said about consent meanwhile, here by another counselor, ends the form; she sorts it out.
  @Test func consentEventClosesTheForm() throws {
    var scene = try HandOverScene { lin, member in try lin.assign([member], to: "zhao") }
    _ = try scene.handedOver.handle(.answered(.choice(1)))
    try scene.newSession(.zhao).withdrawConsent([.assessment], member: scene.member)
    let before = scene.handedOver.interview.record
    for _ in 0..<2 {
      #expect(throws: ClinicError.handOver(.consentChanged)) {
        try scene.handedOver.handle(.answered(.choice(1)))
      }
    }
    #expect(scene.handedOver.interview.record == before)
    let lin = try scene.newSession()
    var screening = try lin.resume(scene.handedOver.id)
    _ = try endOfConsent { _ = try screening.handle(.answered(.choice(1))) }
    let entry = try #require(try lin.file(of: scene.member).chart.entries.first)
    #expect(entry.record.ending == .abandoned && entry.record.history.count == 1)
    try scene.expectNothingFound()
  }

  /// Withdrawn after the last answer and before it was taken back: kept, unscored.
  @Test func consentWithdrawnBeforeTakingBackLeavesItUnscored() throws {
    var scene = try HandOverScene()
    try scene.answerPHQ9(q9: 1)
    let lin = try scene.newSession()
    try lin.withdrawConsent([.file], member: scene.member)
    let missing = try endOfConsent { _ = try lin.resume(scene.handedOver.id) }
    #expect(missing.scope == .file)
    let file = try lin.file(of: scene.member)
    #expect(file.chart.entries.map(\.record.ending) == [.abandoned])
    #expect(file.openCase?.flags.count == 1 && file.handOvers.isEmpty)
    #expect(try scene.vault.store.drafts().isEmpty)
    try scene.expectNothingFound()
  }

  @Test func timeEndsTheForm() throws {
    var scene = try HandOverScene()
    _ = try scene.handedOver.handle(.answered(.choice(1)))
    #expect(scene.handedOver.until == scene.vault.clock.now.advanced(byMilliseconds: 12 * 3_600_000))
    scene.vault.clock.set(scene.handedOver.until)
    #expect(throws: ClinicError.handOver(.timeOver)) {
      try scene.handedOver.handle(.answered(.choice(1)))
    }
    #expect(try scene.newSession().resume(scene.handedOver.id).interview.history.count == 1)
  }

  /// It never outlasts the consent that answering rests on.
  @Test func timeEndsWithTheConsent() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let end = try #require(
      try lin.file(of: member).consents.entries.compactMap { entry -> Instant? in
        guard case .given(let given) = entry.event else { return nil }
        return given.expires
      }.first)
    vault.clock.set(end.advanced(byMilliseconds: -3_600_000))
    let handedOver = try lin.handOver(lin.interview("phq-9", member))
    #expect(handedOver.until == end)
  }

  /// The counselor went on elsewhere: the answer is refused, as at two keyboards, and flags nothing.
  @Test func takenBackElsewhereTheFormIsOutOfDate() throws {
    var scene = try HandOverScene { lin, member in try lin.assign([member], to: "zhao") }
    for _ in 0..<8 { _ = try scene.handedOver.handle(.answered(.choice(0))) }
    let taken = try scene.newSession(.zhao).resume(scene.handedOver.id)
    #expect(taken.interview.mode == .readAloud && taken.interview.history.count == 8)
    let head = try scene.vault.store.head()
    #expect(throws: StoreError.busy(.draft)) { try scene.handedOver.handle(.answered(.choice(3))) }
    #expect(try scene.vault.store.head() == head)
    try scene.expectNothingFound()
  }

  @Test func screeningThatWasHandedOverIsOutOfDate() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    var screening = try lin.interview("phq-9", try lin.member())
    let handedOver = try lin.handOver(screening)
    #expect(throws: ClinicError.locked) { try screening.handle(.answered(.choice(0))) }
    let file = try vault.folder.write(TestUser.lin.passphrase, to: "typed")
    try lin.unlock(passphrase: .file(file))
    #expect(throws: StoreError.busy(.draft)) { try screening.handle(.answered(.choice(0))) }
    screening = try lin.takeBack(handedOver)
    _ = try screening.handle(.answered(.choice(0)))
    var again = handedOver
    #expect(throws: ClinicError.handOver(.ended)) { try again.handle(.answered(.choice(0))) }
  }
}
