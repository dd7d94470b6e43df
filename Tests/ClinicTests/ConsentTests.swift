import Assessment
import Casework
import Clinic
import Sealing
import Store
import Testing

/// What a consent must state before it is recorded, and how long acts may rest on it.
struct ConsentTests {
  private let day: Int64 = 86_400_000

  private func offer(_ change: (inout ConsentOffer) -> Void = { _ in }) -> ConsentOffer {
    var offer = ConsentOffer(scopes: [.file], language: .zhHans, mode: .written)
    change(&offer)
    return offer
  }

  private func expect(
    _ problem: ConsentProblem, of offer: ConsentOffer, in vault: TestVault,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let lin = try vault.session(.lin)
    let member = try lin.register()
    let before = try vault.sequence()
    #expect(throws: ClinicError.consent(problem), sourceLocation: sourceLocation) {
      try lin.giveConsents([(member, offer)])
    }
    #expect(try vault.sequence() == before, sourceLocation: sourceLocation)
  }

  @Test func offerMustNameAPurpose() throws {
    let vault = try TestVault()
    try expect(.noScope, of: offer { $0.scopes = [] }, in: vault)
    let lin = try vault.session(.lin)
    let member = try lin.register()
    #expect(throws: ClinicError.consent(.noScope)) { try lin.withdrawConsent([], member: member) }
    #expect(throws: ClinicError.consent(.noScope)) {
      try lin.refuseConsent([], member: member, language: .en)
    }
  }

  @Test(arguments: [ConsentPolicy.Mode.witnessed, .readAloud])
  func spokenConsentNeedsAWitness(_ mode: ConsentPolicy.Mode) throws {
    let vault = try TestVault()
    try expect(.witnessMissing, of: offer { $0.mode = mode }, in: vault)
    try expect(.witnessMissing, of: offer { ($0.mode, $0.witness) = (mode, "") }, in: vault)
    let lin = try vault.session(.lin)
    let member = try lin.register()
    try lin.giveConsents([(member, offer { ($0.mode, $0.witness) = (mode, "Meng") })])
    let file = try lin.file(of: member)
    #expect(file.evidence.values.map(\.witness) == ["Meng"])
    guard case .given(let given) = file.consents.entries.first?.event else {
      Issue.record("a consent was given")
      return
    }
    #expect(given.witness != nil && given.mode == mode && given.language == .zhHans)
  }

  @Test func policyMayForbidAMode() throws {
    let vault = try TestVault(
      "Policies/consent.yaml", changing: "modes: [written, witnessed, read-aloud]",
      to: "modes: [witnessed, read-aloud]")
    try expect(.modeNotAllowed, of: offer(), in: vault)
  }

  @Test func guardianMustShowEvidence() throws {
    let vault = try TestVault()
    try expect(.guardianEvidenceMissing, of: offer { $0.isByGuardian = true }, in: vault)
    try expect(.guardianEvidenceMissing, of: offer { ($0.isByGuardian, $0.guardian) = (true, "") }, in: vault)
    let lin = try vault.session(.lin)
    let member = try lin.register()
    try lin.giveConsents([(member, offer { ($0.isByGuardian, $0.guardian) = (true, "son, deed 44") })])
    guard case .given(let given) = try lin.consents(of: member).entries.first?.event,
      case .guardian(let evidence) = given.giver
    else {
      Issue.record("a guardian gave it")
      return
    }
    #expect(evidence != nil)
  }

  /// The digests that an auditor reads are salted: the same name gives another digest each time.
  @Test func sameWitnessLeavesDifferentDigests() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.register()
    let witnessed = offer { ($0.mode, $0.witness) = (.witnessed, "Meng") }
    try lin.giveConsents([(member, witnessed), (member, witnessed)])
    let digests = try lin.consents(of: member).entries.map { entry -> Digest32? in
      if case .given(let given) = entry.event { given.witness } else { nil }
    }
    #expect(digests.count == 2 && digests[0] != digests[1])
  }

  /// The claimed date may be later today, never tomorrow; a day back needs the paper form's serial.
  @Test func claimedDateIsHeldAgainstTheClock() throws {
    let vault = try TestVault()
    let now = vault.clock.now
    func claimed(_ shift: Int64, form: String? = nil) -> ConsentOffer {
      offer { ($0.claimed, $0.form) = (now.advanced(byMilliseconds: shift), form) }
    }
    // It is nine in the morning: fifteen hours on, it is tomorrow.
    try expect(.inFuture, of: claimed(15 * 3_600_000), in: vault)
    try expect(.formMissing, of: claimed(-day - 1), in: vault)
    try expect(.formMissing, of: claimed(-day - 1, form: ""), in: vault)
    let lin = try vault.session(.lin)
    let member = try lin.register()
    let offers = [claimed(15 * 3_600_000 - 1), claimed(-day), claimed(-9 * day, form: "A-117")]
    try lin.giveConsents(offers.map { (member, $0) })
    let given = try lin.consents(of: member).entries.compactMap { entry -> ConsentGiven? in
      if case .given(let given) = entry.event { given } else { nil }
    }
    #expect(given.map { now.milliseconds(since: $0.claimed) } == [0, day, 9 * day])
    #expect(given.map(\.form) == [nil, nil, "A-117"])
  }

  @Test func consentThatIsOverIsNotRecorded() throws {
    let vault = try TestVault()
    try expect(.alreadyExpired, of: offer { $0.lastDay = CalendarDate("2026-03-01") }, in: vault)
    let old = offer {
      ($0.claimed, $0.form) = (vault.clock.now.advanced(byMilliseconds: -366 * day), "A-1")
    }
    try expect(.alreadyExpired, of: old, in: vault)
  }

  /// Its last day ends at 24:00 in the vault's zone, which is 16:00 in Greenwich.
  @Test func lastDayEndsAtMidnightInTheVaultsZone() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.register()
    let last = offer { ($0.scopes, $0.lastDay) = ([.file, .assessment], CalendarDate("2026-03-05")) }
    try lin.giveConsents([(member, last)])
    // 2026-03-05T16:00:00Z.
    let end = Instant(milliseconds: 1_772_726_400_000)
    vault.clock.set(end.advanced(byMilliseconds: -1))
    _ = try lin.begin(.sample("phq-2"), member: member)
    vault.clock.set(end)
    let missing = try missingBasis { _ = try lin.begin(.sample("phq-2"), member: member) }
    guard case .expired(_, let since) = missing.state else {
      Issue.record("it has expired")
      return
    }
    #expect(since == end && missing.scope == .file)
  }

  @Test func consentHoldsAYearWhereNothingIsSaid() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    // 2027-03-02T16:00:00Z: the end of 2 March there.
    vault.clock.set(Instant(milliseconds: 1_804_003_200_000 - 1))
    _ = try lin.begin(.sample("phq-2"), member: member)
    vault.clock.advance(seconds: 1)
    _ = try missingBasis { _ = try lin.begin(.sample("phq-2"), member: member) }
  }

  @Test func refusalRestsForNinetyDaysUnlessTheMemberAsks() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.register()
    try lin.refuseConsent([.assessment], member: member, language: .en)
    let from = vault.clock.now.advanced(byMilliseconds: 90 * day)
    #expect(
      try missingBasis { _ = try lin.begin(.sample("phq-2"), member: member) }.scope == .file)
    vault.clock.set(from.advanced(byMilliseconds: -1))
    #expect(throws: ClinicError.consent(.resting(.assessment, until: from))) {
      try lin.consent(member, [.file, .assessment])
    }
    #expect(try lin.consents(of: member).entries.count == 1)
    try lin.consent(member, [.file])
    try lin.giveConsents([(member, offer { ($0.scopes, $0.isOwnInitiative) = ([.assessment], true) })])
    _ = try lin.begin(.sample("phq-2"), member: member)
    try lin.refuseConsent([.assessment], member: member, language: .en)
    vault.clock.advance(days: 90)
    try lin.consent(member, [.assessment])
  }

  /// One bad offer among many: none is recorded.
  @Test func manyOffersAreOneCommit() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let members = try (0..<3).map { _ in try lin.register() }
    let before = try vault.sequence()
    #expect(throws: ClinicError.consent(.noScope)) {
      try lin.giveConsents(zip(members, [offer(), offer(), offer { $0.scopes = [] }]).map { ($0, $1) })
    }
    #expect(try vault.sequence() == before)
    try lin.giveConsents(members.map { ($0, offer()) })
    #expect(try vault.sequence() == before + 3)
  }

  @Test func noticeNeedsAnOrganisationAndAContact() throws {
    let folder = try TestFolder()
    let file = try folder.write("fifteen letters or more", to: "passphrase")
    let founding = Founding(
      organisation: "Station", contact: "",
      founders: [Founding.Founder(name: "all", roles: [.administrator, .supervisor, .counselor])],
      profile: .lowMemory)
    let catalog = try Shipped.catalog.get()
    let vault = try founding.found(at: folder.path + "/vault.db", catalog: catalog) { _ in .file(file) }
    let session = try vault.login("all", passphrase: .file(file), catalog: catalog)
    let member = try session.register()
    #expect(throws: ClinicError.noticeIncomplete) { try session.consent(member) }
  }

  @Test func withdrawalStopsNewActsAtOnceAndKeepsTheEvidence() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    _ = try lin.begin(.sample("phq-2"), member: member)
    try lin.withdrawConsent([.assessment], member: member)
    #expect(try missingBasis { _ = try lin.begin(.sample("phq-2"), member: member) }.scope == .assessment)
    let ledger = try lin.consents(of: member)
    #expect(ledger.entries.count == 2)
    let states = lin.states(in: ledger).filter { $0.state.name == "live" }.map(\.scope)
    #expect(states == [.file, .supervision])
  }

  @Test func emergencyNeedsAReasonAndALaterNotice() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.register()
    #expect(throws: ClinicError.consent(.reasonMissing)) { try lin.declareEmergency("", member: member) }
    func tell(_ event: EventID?, _ how: String = "on the telephone") throws -> Int {
      try lin.notifyEmergency(of: event, member: member, how: how, claimed: nil)
    }
    #expect(throws: ClinicError.consent(.unknownEmergency)) { try tell(nil) }
    let first = try lin.declareEmergency("gas smelt at the door", member: member)
    try lin.declareEmergency("still inside", member: member)
    #expect(throws: ClinicError.consent(.reasonMissing)) { try tell(first, "") }
    #expect(throws: ClinicError.consent(.unknownEmergency)) { try tell(EventID(raw: 1)) }
    #expect(try tell(first) == 1)
    #expect(throws: ClinicError.consent(.unknownEmergency)) { try tell(first) }
    #expect(try tell(nil) == 1)
    #expect(try lin.consents(of: member).emergencies.allSatisfy { $0.notified != nil })
  }

  @Test(arguments: [TestUser.sun, .ai, .gu, .kang])
  func onlyCounselorsRecordConsent(_ user: TestUser) throws {
    let vault = try TestVault()
    let member = try vault.session(.lin).register()
    #expect(throws: ClinicError.roleMayNot(.recordConsent)) { try vault.session(user).consent(member) }
    #expect(throws: ClinicError.roleMayNot(.recordConsent)) {
      try vault.session(user).withdrawConsent([.file], member: member)
    }
  }

  /// An auditor reads what was agreed to of everyone, and no name behind it.
  @Test func auditorReadsConsentsWithoutNames() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.register()
    try lin.giveConsents([(member, offer { ($0.mode, $0.witness) = (.witnessed, "Meng") })])
    let ai = try vault.session(.ai)
    #expect(try ai.consents(of: member).entries.count == 1)
    let file = try ai.file(of: member)
    #expect(file.card == nil && file.evidence.isEmpty)
  }
}
