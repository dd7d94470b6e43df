import Assessment
import Casework
import Sealing
import Store
import Testing

@testable import Clinic

/// The consent register of a small vault in which every row is known.
struct AuditRegisterTests {
  private typealias Gap = ConsentRegister.Gap

  private func states(_ register: ConsentRegister, _ member: MemberID) -> [ConsentScope: String] {
    Dictionary(
      uniqueKeysWithValues: register.rows.filter { $0.member == member }.map { ($0.scope, $0.state.name) })
  }

  private func gaps(_ register: ConsentRegister, _ member: MemberID) -> [Gap.Kind] {
    register.gaps.filter { $0.member == member }.map(\.kind)
  }

  @Test func everyStateHasItsRow() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let untouched = try lin.member([])
    let expiring = try lin.register()
    let day = try #require(CalendarDate("2026-03-02"))
    try lin.giveConsents([
      (expiring, ConsentOffer(scopes: [.file], language: .en, mode: .written, lastDay: day))
    ])
    let changing = try lin.member()
    try lin.withdrawConsent([.supervision], member: changing)
    try lin.refuseConsent([.research], member: changing, language: .en)
    vault.clock.advance(days: 1)
    let register = try vault.session(.ai).consentRegister()
    let scopes = lin.policies.consent.scopes
    #expect(register.rows.count == 3 * scopes.count && register.unreadable.isEmpty)
    #expect(Set(states(register, untouched).values) == ["missing"])
    #expect(states(register, expiring)[.file] == "expired")
    let changed = states(register, changing)
    #expect(changed[.file] == "live" && changed[.assessment] == "live")
    #expect(changed[.supervision] == "withdrawn" && changed[.research] == "refused")
    #expect(changed[.visits] == "missing")
    // Nothing was done with anybody's answers, so nothing is missing.
    #expect(register.resting.isEmpty && register.gaps.isEmpty)
    let row = try #require(register.rows.first { $0.member == changing && $0.scope == .file })
    #expect(row.author == "lin" && row.claimGap == 0 && row.given?.mode == .written)
  }

  @Test func claimedDatesFarBackAreGapsEvenWithAForm() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let (near, far) = (try lin.register(), try lin.register())
    let hour: Int64 = 3_600_000
    for (member, hours) in [(near, 23), (far, 25)] as [(MemberID, Int64)] {
      let claimed = Instant(milliseconds: vault.clock.now.milliseconds - hours * hour)
      let offer = ConsentOffer(
        scopes: [.file], language: .en, mode: .written, claimed: claimed, form: "F-0093")
      try lin.giveConsents([(member, offer)])
    }
    let register = try vault.session(.ai).consentRegister()
    #expect(gaps(register, near).isEmpty)
    #expect(gaps(register, far) == [.claimedEarlier])
    let row = try #require(register.rows.first { $0.member == far && $0.scope == .file })
    #expect(row.claimGap == 25 * hour && row.given?.form == "F-0093")
  }

  /// The emergency lasts 72 hours and notice is due 72 hours after that; being told settles it.
  @Test func noticeOfAnEmergencyIsOverdueUntilGiven() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member([])
    let begun = vault.clock.now
    try lin.declareEmergency("found on the roof", member: member)
    vault.clock.advance(hours: 143)
    #expect(try vault.session(.ai).consentRegister().gaps.isEmpty)
    vault.clock.advance(hours: 1)
    let gap = try #require(try vault.session(.ai).consentRegister().gaps.first)
    #expect(gap.kind == .noticeOverdue && gap.member == member)
    #expect(gap.since == Instant(milliseconds: begun.milliseconds + 144 * 3_600_000))
    _ = try lin.notifyEmergency(of: nil, member: member, how: "at her door", claimed: nil)
    #expect(try vault.session(.ai).consentRegister().gaps.isEmpty)
  }

  /// What was done while consent held keeps its ground after a withdrawal, and the file is named as without one.
  @Test func restingIsJudgedAtTheEventsOwnPlace() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let screening = try lin.phq9(member, q9: 1)
    let expected = try headers(vault).filter { $0.domain == .clinical || $0.domain == .crisis }
    let before = try vault.session(.ai).consentRegister()
    #expect(before.resting.map(\.sequence) == expected.map(\.sequence))
    #expect(before.resting.map(\.basis) == expected.map(\.basis))
    #expect(before.resting.allSatisfy { $0.holds && $0.author == "lin" && $0.member == member })
    #expect(before.gaps.isEmpty && screening.crisis != nil)
    try lin.withdrawConsent([.file], member: member)
    let after = try vault.session(.ai).consentRegister()
    #expect(after.resting == before.resting)
    #expect(after.gaps.map(\.kind) == [.noFileConsent])
  }

  @Test func eventOnNothingIsAGapAtItsNumber() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let key = try #require(try lin.file(of: member).keys.current[.clinical])
    let settled = PromptResolution(interview: Sodium.randomID(), item: "q9", finding: .noSign, note: "calm")
    let position = try lin.commit { transaction in
      try lin.append(ClinicalEvent.promptResolved(settled), of: member, under: key, in: &transaction)
    }
    let register = try vault.session(.ai).consentRegister()
    #expect(register.resting.map(\.holds) == [false])
    #expect(register.gaps.map(\.kind) == [.noBasis])
    #expect(register.gaps.map(\.sequence) == [position.sequence])
  }

  /// A counselor reads her own members, not the register of all.
  @Test func registerAndLogAreForAuditors() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    _ = try lin.member()
    #expect(throws: ClinicError.roleMayNot(.readConsents)) { try lin.consentRegister() }
    #expect(throws: ClinicError.roleMayNot(.readLog)) { try lin.accessLog() }
  }

  private func headers(_ vault: TestVault) throws -> [EventHeader] {
    var headers: [EventHeader] = []
    try vault.store.forEachEvent { headers.append(try EventHeader(decoding: $0.headerBytes)) }
    return headers
  }
}
