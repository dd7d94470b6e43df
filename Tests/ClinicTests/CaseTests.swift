import Assessment
import Casework
import Clinic
import Sealing
import Store
import Testing

/// A case from its flag to its closing, through the use cases and under its own keys.
struct CaseTests {
  private struct Scene {
    let vault: TestVault
    let lin: Session
    let sun: Session
    let wu: Session
    let member: MemberID

    init(_ scopes: [ConsentScope] = [.file, .assessment, .supervision]) throws {
      vault = try TestVault()
      (lin, sun, wu) = (try vault.session(.lin), try vault.session(.sun), try vault.session(.wu))
      member = try lin.member(scopes)
    }

    func number() throws -> String { try lin.caseNumber(of: member) }

    func proposeClosure() throws -> String {
      let number = try number()
      try sun.work(.acknowledged(note: ""), onCase: number)
      try lin.work(.contacted(.reached, note: ""), onCase: number)
      try lin.work(.closureProposed(reason: "safe, with her sister"), onCase: number)
      return number
    }

    func close() throws -> String {
      let number = try proposeClosure()
      try sun.work(.closureConfirmed(note: ""), onCase: number)
      return number
    }
  }

  private func refused(_ refusal: CaseRefusal) -> ClinicError { .caseRefused(refusal) }

  @Test func lifeOfACase() throws {
    let scene = try Scene()
    try scene.lin.phq9(scene.member, q9: 1)
    let number = try scene.number()
    let steps: [(Session, CrisisEvent, CaseState)] = [
      (scene.sun, .acknowledged(note: "mine"), .acknowledged),
      (scene.lin, .contacted(.notReached, note: ""), .acknowledged),
      (scene.lin, .contacted(.reached, note: "at home"), .contacted),
      (scene.lin, .referred(to: "district centre", note: ""), .referred),
      (scene.lin, .followedUp(level: .attention, note: "plans the spring planting"), .followedUp),
      (scene.lin, .closureProposed(reason: "quiet for a month"), .closureProposed),
      (scene.wu, .closureConfirmed(note: ""), .closed),
    ]
    for (session, event, state) in steps {
      #expect(try session.work(event, onCase: number).state == state)
    }
    let crisis = try scene.wu.openCase(number).entry.crisis
    #expect(crisis.level == .attention && crisis.state == .closed)
    #expect(try scene.sun.cases().isEmpty)
    #expect(try scene.sun.cases(includingClosed: true).count == 1)
  }

  @Test func closingNeedsContactAProposalAndASecondSupervisor() throws {
    let scene = try Scene()
    try scene.lin.phq9(scene.member, q9: 1)
    let number = try scene.number()
    let propose = CrisisEvent.closureProposed(reason: "well")
    let confirm = CrisisEvent.closureConfirmed(note: "")
    #expect(throws: refused(.nothingProposed)) { try scene.sun.work(confirm, onCase: number) }
    #expect(throws: refused(.notAcknowledged)) { try scene.sun.work(propose, onCase: number) }
    try scene.sun.work(.acknowledged(note: ""), onCase: number)
    try scene.lin.work(.contacted(.refused, note: ""), onCase: number)
    #expect(throws: refused(.notReached)) { try scene.sun.work(propose, onCase: number) }
    try scene.lin.work(.contacted(.reached, note: ""), onCase: number)
    #expect(throws: refused(.reasonMissing)) {
      try scene.sun.work(.closureProposed(reason: ""), onCase: number)
    }
    try scene.sun.work(propose, onCase: number)
    #expect(throws: refused(.samePerson)) { try scene.sun.work(confirm, onCase: number) }
    #expect(throws: ClinicError.roleMayNot(.confirmClosure)) { try scene.lin.work(confirm, onCase: number) }
    #expect(throws: ClinicError.roleMayNot(.acknowledgeCase)) {
      try scene.lin.work(.acknowledged(note: ""), onCase: number)
    }
    try scene.wu.work(confirm, onCase: number)
    #expect(throws: refused(.closed)) { try scene.lin.work(.referred(to: "", note: ""), onCase: number) }
  }

  @Test func newerFlagJoinsTheCaseAndVoidsTheProposal() throws {
    let scene = try Scene()
    try scene.lin.phq9(scene.member, q9: 1)
    let number = try scene.proposeClosure()
    let again = try scene.lin.phq9(scene.member, q9: 3)
    #expect(again.crisis?.description == number)
    #expect(throws: refused(.nothingProposed)) {
      try scene.wu.work(.closureConfirmed(note: ""), onCase: number)
    }
    let crisis = try scene.lin.openCase(number).entry.crisis
    #expect(crisis.state == .open && crisis.flags.count == 2 && !crisis.isDelivered)
  }

  @Test func flagAfterClosingOpensACaseOfItsOwn() throws {
    let scene = try Scene()
    try scene.lin.phq9(scene.member, q9: 1)
    let number = try scene.close()
    scene.vault.clock.advance(days: 30)
    try scene.lin.phq9(scene.member, q9: 1)
    #expect(try scene.number() != number)
    #expect(try scene.lin.file(of: scene.member).cases.values.map(\.state).sorted() == [.open, .closed])
  }

  @Test func firstSupervisorToOpenItHasItDelivered() throws {
    let scene = try Scene()
    try scene.lin.phq9(scene.member, q9: 1)
    let number = try scene.number()
    #expect(try !scene.lin.openCase(number).entry.crisis.isDelivered)
    #expect(throws: ClinicError.roleMayNot(.acknowledgeCase)) {
      try scene.lin.work(.delivered, onCase: number)
    }
    #expect(try scene.sun.cases().map(\.crisis.isDelivered) == [false])
    #expect(try scene.sun.openCase(number).entry.crisis.isDelivered)
    _ = try scene.wu.openCase(number)
    func deliveries() throws -> [UserID] {
      try scene.lin.openCase(number).entry.crisis.entries.filter { $0.event == .delivered }.map(
        \.position.author)
    }
    #expect(try deliveries() == [scene.vault.id(.sun)])
    try scene.lin.phq9(scene.member, q9: 1)
    _ = try scene.wu.openCase(number)
    #expect(try deliveries() == [scene.vault.id(.sun), scene.vault.id(.wu)])
  }

  @Test func reopeningMakesANewKeyAndLeavesTheOldOneAlone() throws {
    let scene = try Scene()
    try scene.lin.phq9(scene.member, q9: 1)
    let number = try scene.close()
    #expect(throws: refused(.reasonMissing)) { try scene.lin.work(.reopened(reason: ""), onCase: number) }
    let reopened = try scene.lin.work(.reopened(reason: "wrote a farewell letter"), onCase: number)
    #expect(reopened.state == .open && !reopened.isDelivered)
    try scene.lin.phq9(scene.member, q9: 1)
    _ = try scene.wu.openCase(number)
    try scene.lin.work(.contacted(.reached, note: ""), onCase: number)
    #expect(throws: refused(.notClosed)) { try scene.sun.work(.reopened(reason: "x"), onCase: number) }
    let events = try scene.vault.store.events(of: scene.member, in: .crisis)
    let keys = try events.compactMap { try $0.sealed()?.header.key }
    let place = try #require(scene.lin.file(of: scene.member).cases.values.first).entries
      .firstIndex { if case .reopened = $0.event { true } else { false } }
    let before = Set(keys.prefix(try #require(place)))
    let after = Set(keys.dropFirst(try #require(place)))
    #expect(before.count == 1 && after.count == 1 && before != after)
  }

  /// Overdue first, the gravest of them before the rest; then by deadline; closed ones last and on request.
  @Test func queueIsInTheOrderOfUrgency() throws {
    let scene = try Scene()
    func open(_ level: CrisisLevel) throws -> MemberID {
      let member = try scene.lin.member()
      _ = try scene.lin.openCase(of: member, level: level, reason: "by judgement")
      return member
    }
    func queue() throws -> [MemberID] { try scene.sun.cases(includingClosed: true).map(\.crisis.member) }
    try scene.lin.phq9(scene.member, q9: 1)
    _ = try scene.close()
    let (calm, urgent) = (try open(.attention), try open(.urgent))
    scene.vault.clock.advance(hours: 7, seconds: 50 * 60)
    // Due in fifteen minutes, and the urgent one in ten.
    let immediate = try open(.immediate)
    #expect(try queue() == [urgent, immediate, calm, scene.member])
    #expect(try scene.sun.cases().map(\.isOverdue) == [false, false, false])
    scene.vault.clock.advance(seconds: 12 * 60)
    #expect(try queue() == [urgent, immediate, calm, scene.member])
    #expect(try scene.sun.cases().map(\.isOverdue) == [true, false, false])
    scene.vault.clock.advance(seconds: 4 * 60)
    #expect(try queue() == [immediate, urgent, calm, scene.member])
    #expect(try scene.sun.cases().map(\.isOverdue) == [true, true, false])
  }

  @Test func openCaseStaysWorkableAfterConsentEnds() throws {
    let scene = try Scene()
    try scene.lin.phq9(scene.member, q9: 1)
    try scene.lin.withdrawConsent([.file, .assessment, .supervision], member: scene.member)
    let number = try scene.close()
    #expect(try scene.sun.openCase(number).entry.card?.name == "Chen Guifang")
    let events = try scene.vault.store.events(of: scene.member, in: .crisis)
    let headers = try events.map { try EventHeader(decoding: $0.headerBytes) }
    #expect(headers.allSatisfy { $0.basis.kind != .none && $0.basis.event != nil })
    #expect(headers.last?.basis.kind == .retention && headers.last?.basis.event == headers.first?.event)
  }

  /// Raised on an emergency, which is long over: work on the case still names it.
  @Test func workOutlastsTheEmergencyThatItRestsOn() throws {
    let scene = try Scene([.file, .assessment])
    try scene.lin.phq9(scene.member, q9: 1)
    try scene.lin.withdrawConsent([.file, .assessment], member: scene.member)
    scene.vault.clock.advance(days: 9)
    try scene.lin.work(.contacted(.reached, note: ""), onCase: scene.number())
    let emergency = try #require(try scene.lin.consents(of: scene.member).emergencies.first)
    let last = try #require(try scene.vault.store.events(of: scene.member, in: .crisis).last?.sealed()).header
    #expect(last.basis == Basis(kind: .emergency, event: emergency.position.event, scope: .supervision))
  }

  /// Judgement needs neither instrument nor consent; what it rests on is on record with a notice due.
  @Test func judgementOpensACaseWithoutConsent() throws {
    let scene = try Scene([])
    #expect(throws: refused(.reasonMissing)) {
      try scene.lin.openCase(of: scene.member, level: .urgent, reason: "")
    }
    let commits = try scene.vault.store.commits().count
    let crisis = try scene.lin.openCase(of: scene.member, level: .immediate, reason: "said goodbye")
    #expect(try scene.vault.store.commits().count == commits + 1)
    #expect(crisis.level == .immediate && crisis.flags.isEmpty)
    let seen = try scene.sun.openCase(crisis.id.description)
    #expect(seen.entry.card != nil && seen.consents.emergencies.map(\.reason) == ["said goodbye"])
    #expect(seen.consents.emergencies[0].notified == nil)
  }

  @Test func urgentFlagWithoutConsentRecordsAnEmergencyInItsCommit() throws {
    let scene = try Scene([.file, .assessment])
    try scene.lin.phq9(scene.member, q9: 1)
    let ledger = try scene.lin.consents(of: scene.member)
    let emergency = try #require(ledger.emergencies.first)
    let flag = try #require(try scene.vault.store.events(of: scene.member, in: .crisis).last?.sealed()).header
    #expect(flag.basis == Basis(kind: .emergency, event: emergency.position.event, scope: .supervision))
    let commit = try scene.vault.store.commits().first { $0.last >= flag.sequence }
    #expect(commit.map { $0.first <= emergency.position.sequence } == true)
  }

  /// A lesser flag without consent stays with the counselor, who is told that nobody else sees it.
  @Test func lesserFlagWithoutConsentIsNotShared() throws {
    let scene = try Scene([.file, .assessment])
    try scene.lin.gds15(scene.member)
    #expect(try scene.lin.cases().flatMap(\.crisis.flags).map(\.isShared) == [false, false])
    #expect(try scene.sun.cases().isEmpty)
    #expect(try scene.sun.members().isEmpty)
    #expect(throws: ClinicError.unknownCase(try scene.number())) { try scene.sun.openCase(scene.number()) }
    #expect(try scene.lin.consents(of: scene.member).emergencies.isEmpty)
  }

  /// Once supervisors have a case, a lesser flag that joins it says truthfully that they read it.
  @Test func lesserFlagInASharedCaseIsMarkedShared() throws {
    let scene = try Scene([.file, .assessment])
    try scene.lin.phq9(scene.member, q9: 1)
    scene.vault.clock.advance(days: 4)
    try scene.lin.gds15(scene.member)
    let number = try scene.number()
    let dossier = try scene.sun.openCase(number)
    #expect(dossier.entry.crisis.flags.map(\.isShared) == [true, true, true])
    #expect(dossier.assessments.map(\.record.instrument) == ["phq-9"])
  }

  @Test func strangersSeeNoCase() throws {
    let scene = try Scene()
    try scene.lin.phq9(scene.member, q9: 1)
    let number = try scene.number()
    let zhao = try scene.vault.session(.zhao)
    #expect(try zhao.cases().isEmpty)
    #expect(throws: ClinicError.unknownCase(number)) { try zhao.openCase(number) }
    #expect(throws: ClinicError.unknownCase(number)) {
      try zhao.work(.contacted(.reached, note: ""), onCase: number)
    }
    for user in [TestUser.ai, .gu, .kang] {
      #expect(throws: ClinicError.roleMayNot(.workCase)) { try scene.vault.session(user).cases() }
    }
  }
}
