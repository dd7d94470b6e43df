import Assessment
import Casework
import Sealing
import Testing

@testable import Clinic

/// The register by standing, and one member's history.
struct StandingTests {
  private typealias Standing = ConsentRegister.Standing

  private func members(_ register: ConsentRegister, _ standing: Standing) -> Set<MemberID> {
    Set(register.entries(standing).map(\.member))
  }

  /// A consent that ends on a day, and the register so many days before that.
  @Test(arguments: [
    (days: 61, standing: "live"), (59, "expiring"), (0, "expiring"), (-1, "expired"),
  ])
  func aConsentRunsOutInSteps(days: Int, standing: String) throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.register()
    let today = lin.zone.date(of: vault.clock.now)
    let last = CalendarDate(daysSince1970: today.daysSince1970 + 100)
    try lin.giveConsents([
      (member, ConsentOffer(scopes: [.file], language: .en, mode: .written, lastDay: last))
    ])
    vault.clock.advance(days: Int64(100 - days))
    let register = try vault.session(.ai).consentRegister()
    for each in Standing.allCases {
      #expect(register.entries(each).count == (each.rawValue == standing ? 1 : 0), "\(each)")
    }
    let expected = try #require(Standing(rawValue: standing))
    let entry = try #require(register.entries(expected).first)
    #expect(entry.date == lin.zone.end(of: last) && entry.scope == .file)
    #expect(register.liveCount == (days < 0 ? 0 : 1))
  }

  @Test func emergenciesWaitForTheirNotice() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member([])
    try lin.declareEmergency("Wu Meili called from the bridge", member: member)
    let early = try vault.session(.ai).consentRegister().entries(.unnotified)
    #expect(early.map(\.member) == [member] && early.map(\.isOverdue) == [false])
    vault.clock.advance(hours: 144)
    #expect(try vault.session(.ai).consentRegister().entries(.unnotified).map(\.isOverdue) == [true])
    _ = try lin.notifyEmergency(of: nil, member: member, how: "through Wu Meili", claimed: nil)
    #expect(try vault.session(.ai).consentRegister().entries(.unnotified).isEmpty)
    let history = try vault.session(.ai).consentHistory(of: member)
    #expect(history.entries.count == 2)
    #expect(history.entries.last?.act == .notified(emergency: history.entries.first?.sequence))
    // What was typed as a reason may name somebody: it is nowhere in what an auditor is given.
    #expect(!String(reflecting: history).contains("Meili"))
  }

  @Test func historyTellsWhatEachRecordRestedOn() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let given = try vault.sequence()
    try lin.phq9(member)
    try lin.withdrawConsent([.assessment], member: member)
    let key = try #require(try lin.file(of: member).keys.current[.clinical])
    let consent = try #require(try lin.file(of: member).consents.entries.first).position.event
    let settled = PromptResolution(interview: Sodium.randomID(), item: "q9", finding: .noSign, note: "calm")
    let late = try lin.commit { transaction in
      try lin.append(
        ClinicalEvent.promptResolved(settled), of: member, under: key,
        basis: Basis(kind: .consent, event: consent, scope: .assessment), in: &transaction)
    }
    let ai = try vault.session(.ai)
    let history = try ai.consentHistory(of: member)
    #expect(history.entries.map(\.sequence).first == given && history.entries.count == 2)
    #expect(history.resting.allSatisfy { $0.named == given && $0.author == "lin" })
    #expect(history.resting.dropLast().allSatisfy { $0.ground == .consent && $0.holds })
    let last = try #require(history.resting.last)
    #expect(last.sequence == late.sequence && last.ground == .fault(.withdrawn(.assessment)) && !last.holds)
    #expect(try ai.consentRegister().entries(.baseless).map(\.sequence) == [late.sequence])
    #expect(throws: ClinicError.roleMayNot(.readConsents)) { try lin.consentHistory(of: member) }
  }

  /// Whatever people do, every consent stands in exactly one place, and history and register agree.
  @Test(arguments: 0..<4)
  func randomCaseworkIsCountedOnce(seed: Int) throws {
    var work = try RandomCasework(seed: seed)
    try work.run(acts: 120)
    let ai = try work.vault.session(.ai)
    let register = try ai.consentRegister()
    let states: [Standing] = [.live, .expiring, .expired, .outdated, .withdrawn, .refused]
    let known = register.rows.filter { $0.state != .never }
    #expect(states.map { register.entries($0).count }.reduce(0, +) == known.count && !known.isEmpty)
    var resting: [ConsentRegister.Resting] = []
    for member in work.members {
      let history = try ai.consentHistory(of: member)
      resting += history.resting
      for (scope, state) in history.states {
        let row = register.rows.first { $0.member == member && $0.scope == scope }
        #expect(row?.state == state)
      }
      let numbers = Set(history.entries.map(\.sequence))
      #expect(history.resting.allSatisfy { rest in rest.named.map { numbers.contains($0) } ?? true })
      #expect(history.resting.allSatisfy { ($0.named ?? 0) < $0.sequence })
    }
    #expect(Set(resting.map(\.sequence)) == Set(register.resting.map(\.sequence)))
    let summary = try ai.auditSummary()
    #expect(summary.members == work.members.count && summary.lastCheck == nil)
    _ = try ai.verify()
    let check = try #require(try ai.auditSummary().lastCheck)
    #expect(check.user == "ai" && check.time == work.vault.clock.now)
  }

  @Test func verificationTellsHowFarItIs() throws {
    let vault = try EditedVault(Population.shared.get().vault)
    let ai = try vault.session(.ai)
    var told: [(Int, Int)] = []
    let check = try ai.verify { told.append(($0, $1)) }
    #expect(told.last.map { $0 == $1 } == true && told.count > 20 && told.count <= 101)
    #expect(told.map(\.0) == told.map(\.0).sorted() && Set(told.map(\.1)) == [check.events])
    #expect(UInt64(check.events) == check.sequence)
    struct Left: Error {}
    #expect(throws: Left.self) { _ = try ai.verify { done, _ in if done > 3 { throw Left() } } }
    #expect(try ai.verify().isSound, "leaving in the middle leaves nothing behind")
  }
}
