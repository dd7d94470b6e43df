import Assessment
import Casework
import Catalog
import Foundation
import Sealing
import Store
import Testing

@testable import Clinic

/// What a locked session holds and does: nothing, until the passphrase is given again.
struct LockTests {
  private func unlock(_ session: Session, _ words: String, in vault: TestVault) throws {
    let file = try vault.folder.write(words, to: "typed-\(UUID().uuidString)")
    try session.unlock(passphrase: .file(file))
  }

  @Test func lockingWipesEveryKeyAndUnlockingTakesThePassphrase() throws {
    let vault = try TestVault()
    let session = try vault.session(.lin)
    _ = try session.member()
    _ = try session.desk()
    #expect(session.ring.count > 0 && !session.isLocked && session.deskFold != nil)
    session.lock()
    #expect(session.ring.count == 0 && session.isLocked && session.deskFold == nil)
    #expect(throws: ClinicError.locked) { () throws -> Void in _ = try session.secrets }
    #expect(throws: ClinicError.wrongPassphrase) { try unlock(session, "another quiet lamp", in: vault) }
    #expect(session.isLocked)
    try unlock(session, TestUser.lin.passphrase, in: vault)
    #expect(!session.isLocked && session.ring.count == 0)
    let secrets = try session.secrets
    #expect(secrets.publicKeys == session.user.publicKeys)
  }

  /// Failures count as a login's do, with the same wait, and the right passphrase forgives them.
  @Test func guessingAtALockedSessionCostsWhatALoginCosts() throws {
    let vault = try TestVault()
    let session = try vault.session(.lin)
    session.lock()
    for _ in 0..<5 {
      #expect(throws: ClinicError.wrongPassphrase) { try unlock(session, "another quiet lamp", in: vault) }
    }
    #expect(throws: ClinicError.waitBeforeLogin(seconds: 1)) {
      try unlock(session, TestUser.lin.passphrase, in: vault)
    }
    let file = try vault.folder.write(TestUser.lin.passphrase, to: "typed")
    #expect(throws: ClinicError.waitBeforeLogin(seconds: 1)) {
      try vault.vault.login("lin", passphrase: .file(file), catalog: vault.catalog)
    }
    vault.clock.advance(seconds: 1)
    try unlock(session, TestUser.lin.passphrase, in: vault)
    #expect(try vault.store.attempts(of: vault.id(.lin)) == .none)
  }

  @Test func anotherUsersPassphraseDoesNotUnlock() throws {
    let vault = try TestVault()
    let session = try vault.session(.lin)
    session.lock()
    #expect(throws: ClinicError.wrongPassphrase) { try unlock(session, TestUser.zhao.passphrase, in: vault) }
  }

  /// Whose roles or keys were changed while the session was locked must log in, so that they hold.
  @Test func changedAccountMustLogInAnew() throws {
    let vault = try TestVault()
    let session = try vault.session(.lin)
    session.lock()
    var changed = session.user
    changed.roles = [.auditor]
    let gu = try vault.session(.gu)
    _ = try gu.commit { try gu.append(VaultEvent.enrolled(changed), of: nil, in: &$0) }
    #expect(throws: ClinicError.accountChanged) { try unlock(session, TestUser.lin.passphrase, in: vault) }
    #expect(session.isLocked)
  }

  @Test func everyActIsRefusedWhileLockedAndNothingIsWritten() throws {
    let vault = try TestVault()
    let session = try vault.session(.lin)
    let member = try session.member()
    let interview = try session.interview("phq-9", member)
    let other = try session.member()
    let crisis = try session.openCase(of: other, level: .urgent, reason: "her voice")
    session.lock()
    let before = try vault.sequence()
    for (name, act) in acts(session, member, other, interview, crisis.id) {
      #expect(throws: ClinicError.locked, "\(name)") { try act() }
    }
    #expect(try vault.sequence() == before && session.ring.count == 0)
  }

  private typealias Act = (name: String, () throws -> Void)

  private func acts(
    _ session: Session, _ member: MemberID, _ other: MemberID, _ interview: Screening, _ crisis: CaseID
  ) -> [Act] {
    let number = crisis.description
    let reading: [Act] = [
      ("desk", { _ = try session.desk() }),
      ("members", { _ = try session.members() }),
      ("find", { _ = try session.findMembers("Chen") }),
      ("show", { _ = try session.showMember(member) }),
      ("number", { _ = try session.member(member.description) }),
      ("chart", { _ = try session.chart(of: member) }),
      ("rescore", { _ = try session.rescored(of: member) }),
      ("consents", { _ = try session.consents(of: member) }),
      ("unfinished", { _ = try session.unfinishedInterviews(of: other) }),
      ("expired", { _ = try session.closeExpired(of: other) }),
      ("battery", { _ = try session.interruptedBattery(of: member) }),
      ("outlook", { _ = try session.outlook(of: [], for: member) }),
      ("follow-up", { _ = try session.openFollowUp(of: member) }),
      ("steps", { _ = try session.openSteps(of: member) }),
      ("cases", { _ = try session.cases() }),
      ("case", { _ = try session.openCase(number) }),
      ("verify", { _ = try session.verify() }),
    ]
    let writing: [Act] = [
      ("register", { _ = try session.register() }),
      ("assign", { try session.assign([member], to: "zhao") }),
      ("consent", { try session.consent(member) }),
      ("withdraw", { try session.withdrawConsent([.file], member: member) }),
      ("emergency", { _ = try session.declareEmergency("a reason", member: member) }),
      ("begin", { _ = try session.begin(.sample("phq-9"), member: member) }),
      ("resume", { _ = try session.resume(interview.id) }),
      (
        "answer",
        {
          var interview = interview
          _ = try interview.handle(.answered(.choice(0)))
        }
      ),
      (
        "pause",
        {
          var interview = interview
          _ = try interview.handle(.pause)
        }
      ),
      ("judgement", { _ = try session.openCase(of: member, level: .urgent, reason: "a reason") }),
      ("step", { try session.recordStep("stay", .done, onCase: crisis, member: other) }),
      ("work", { _ = try session.work(.contacted(.reached, note: ""), onCase: number) }),
    ]
    return reading + writing
  }

  /// The interview stands at the same question, and what comes after the unlocking is saved and flagged as if
  /// nothing had been in between: the keys come back with the file that each save reads.
  @Test func interviewGoesOnWhereItStood() throws {
    let vault = try TestVault()
    let session = try vault.session(.lin)
    let member = try session.member()
    var interview = try session.interview("phq-9", member)
    for _ in 0..<5 { _ = try interview.handle(.answered(.choice(1))) }
    let place = interview.interview.current?.id
    session.lock()
    #expect(throws: ClinicError.locked) { try interview.handle(.answered(.choice(1))) }
    #expect(interview.interview.current?.id == place)
    try unlock(session, TestUser.lin.passphrase, in: vault)
    for _ in 0..<3 { _ = try interview.handle(.answered(.choice(1))) }
    session.lock()
    try unlock(session, TestUser.lin.passphrase, in: vault)
    let effects = try interview.handle(.answered(.choice(2)))
    #expect(effects.contains(.showSafetySteps(.urgent)))
    session.lock()
    try unlock(session, TestUser.lin.passphrase, in: vault)
    _ = try interview.handle(.answered(.choice(0)))
    let file = try session.file(of: member)
    #expect(file.chart.entries.map(\.record.ending) == [.complete])
    #expect(file.openCase?.flags.count == 1)
    #expect(try session.verify().findings == [])
    try expectSound(vault)
  }

  /// Each of these relied on keys that an earlier act had opened, were they not opened anew.
  @Test func everyKindOfWritingWorksRightAfterUnlocking() throws {
    let vault = try TestVault()
    let session = try vault.session(.lin)
    let member = try session.member([.file, .assessment])
    let flagged = try session.phq9(member, q9: 2)
    let crisis = try #require(flagged.crisis)
    func anew(_ act: () throws -> Void) throws {
      session.lock()
      try unlock(session, TestUser.lin.passphrase, in: vault)
      try act()
    }
    try anew { try session.recordStep("stay", .done, onCase: crisis, member: member) }
    try anew { try session.work(.contacted(.reached, note: ""), onCase: crisis.description) }
    try anew { try session.consent(member, [.supervision]) }
    try anew { try session.assign([member], to: "zhao") }
    try anew { _ = try session.declareEmergency("a reason", member: member) }
    try anew { _ = try session.resume(try session.begin(.sample("gds-15"), member: member).id) }
    var (unfinished, charted) = (0, 0)
    try anew { unfinished = try session.unfinishedInterviews(of: member).count }
    try anew { charted = try session.chart(of: member).chart.entries.count }
    #expect(unfinished == 1 && charted == 1)
    session.lock()
    try unlock(session, TestUser.lin.passphrase, in: vault)
    #expect(try session.verify().findings == [])
  }
}
