import Assessment
import Casework
import Clinic
import Sealing
import Store
import Testing

/// Registering, finding and passing on members.
struct MemberTests {
  private func act(of stored: StoredEvent) throws -> LogEvent {
    try LogEvent(decoding: try #require(try stored.sealed()?.plainBody))
  }

  @Test func familyIsOneCommitAndItsCounselorOwnsIt() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let before = try vault.store.commits().count
    let family = lin.newFamily()
    let cards = ["He Lanying", "Tang Decai"].map {
      MemberCard.sample(family: family, name: $0, birthDate: "1958-08-08")
    }
    let members = try lin.register(cards)
    #expect(try vault.store.commits().count == before + 1)
    #expect(try members.map { try lin.showMember($0) } == cards)
    #expect(try vault.session(.lin).members().map(\.card) == cards)
  }

  @Test(arguments: [TestUser.sun, .ai, .gu, .kang])
  func onlyCounselorsRegister(_ user: TestUser) throws {
    let vault = try TestVault()
    let before = try vault.sequence()
    #expect(throws: ClinicError.roleMayNot(.registerMember)) { try vault.session(user).register() }
    #expect(try vault.sequence() == before)
  }

  @Test func pseudonymIsReadAsTyped() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.register()
    let spoken = member.description.lowercased().filter { $0 != "-" }
    #expect(try lin.member(spoken) == member)
    #expect(throws: ClinicError.self) { try lin.member("not a number") }
  }

  @Test func strangerLearnsNothingButThePseudonym() throws {
    let vault = try TestVault()
    let member = try vault.session(.lin).member()
    let (zhao, ai) = (try vault.session(.zhao), try vault.session(.ai))
    #expect(try zhao.members().isEmpty)
    #expect(try zhao.findMembers("Chen").isEmpty)
    #expect(throws: ClinicError.noKey(member)) { try zhao.showMember(member) }
    #expect(throws: ClinicError.noKey(member)) { try zhao.begin(.sample("phq-9"), member: member) }
    #expect(throws: ClinicError.noKey(member)) { try zhao.consent(member) }
    #expect(throws: ClinicError.noKey(member)) { try zhao.consents(of: member) }
    #expect(throws: ClinicError.noKey(member)) { try zhao.chart(of: member) }
    #expect(throws: ClinicError.noKey(member)) { try zhao.assign([member], to: "zhao") }
    #expect(throws: ClinicError.noKey(member)) {
      try zhao.openCase(of: member, level: .urgent, reason: "hearsay")
    }
    let listed = try ai.members()
    #expect(listed.map(\.member) == [member] && listed[0].card == nil)
  }

  @Test func assignedCounselorReadsEverythingAndGoesOn() throws {
    let vault = try TestVault()
    let (lin, zhao) = (try vault.session(.lin), try vault.session(.zhao))
    let member = try lin.member()
    let flagged = try lin.phq9(member, q9: 1)
    var draft = try lin.interview("phq-2", member)
    _ = try draft.handle(.answered(.choice(2)))
    try lin.assign([member], to: "zhao")
    let chart = try zhao.chart(of: member)
    #expect(chart.sealedAway == 0 && chart.cases.count == 1)
    #expect(chart.chart.entries.map(\.interview) == [flagged.id])
    var resumed = try zhao.resume(draft.id)
    _ = try resumed.handle(.answered(.choice(1)))
    #expect(try lin.chart(of: member).chart.entries.count == 2)
  }

  /// Who takes a member on reads the cases that were closed before, and so a case that is reopened later.
  @Test func assignedAfterClosingReadsTheReopenedCase() throws {
    let vault = try TestVault()
    let (lin, zhao, sun) = (try vault.session(.lin), try vault.session(.zhao), try vault.session(.sun))
    let member = try lin.member()
    try lin.phq9(member, q9: 1)
    let number = try lin.caseNumber(of: member)
    try sun.work(.acknowledged(note: ""), onCase: number)
    try lin.work(.contacted(.reached, note: ""), onCase: number)
    try lin.work(.closureProposed(reason: "settled"), onCase: number)
    try sun.work(.closureConfirmed(note: ""), onCase: number)
    try lin.assign([member], to: "zhao")
    #expect(try zhao.chart(of: member).cases.map(\.state) == [.closed])
    try sun.work(.reopened(reason: "called again"), onCase: number)
    #expect(try zhao.chart(of: member).cases.map(\.state) == [.open])
  }

  @Test func onlyCounselorsAreAssigned() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.register()
    #expect(throws: ClinicError.self) { try lin.assign([member], to: "sun") }
    #expect(throws: ClinicError.unknownUser) { try lin.assign([member], to: "nobody") }
    #expect(throws: ClinicError.roleMayNot(.assignMember)) {
      try vault.session(.sun).assign([member], to: "zhao")
    }
  }

  /// Assigning twice conveys nothing twice.
  @Test func assigningAgainWritesNothing() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    try lin.assign([member], to: "zhao")
    let before = try vault.sequence()
    try lin.assign([member], to: "zhao")
    #expect(try vault.sequence() == before)
  }

  @Test func everyAccessIsOnRecordBeforeItsAnswer() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let before = try vault.sequence()
    _ = try lin.showMember(member)
    _ = try lin.members()
    _ = try lin.findMembers("Chen")
    _ = try lin.consents(of: member)
    _ = try lin.chart(of: member)
    _ = try lin.cases()
    let acts = try vault.store.events(in: .log, after: before).map { try act(of: $0).act }
    #expect(acts == [.showMember, .listMembers, .findMembers, .readConsents, .readChart, .listCases])
    let members = try vault.store.events(in: .log, after: before).map { try $0.sealed()?.header.member }
    #expect(members == [member, member, member, member, member, nil])
    #expect(throws: (any Error).self) { try vault.session(.lin, readOnly: true).showMember(member) }
  }
}
