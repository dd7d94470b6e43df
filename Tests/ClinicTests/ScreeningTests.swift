import Assessment
import Casework
import Catalog
import Sealing
import Store
import Testing

@testable import Clinic

/// What an interview needs to begin, and the ways in which it ends.
struct ScreeningTests {
  @Test func interviewNeedsFileAndAssessment() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let head = { try vault.store.head() }
    for (scopes, lacking) in [([], ConsentScope.file), ([.assessment], .file), ([.file], .assessment)]
      as [([ConsentScope], ConsentScope)]
    {
      let member = try lin.member(scopes)
      let before = try head()
      let missing = try missingBasis { _ = try lin.begin(.sample("phq-9"), member: member) }
      #expect(missing.member == member && missing.scope == lacking && missing.state == .never)
      #expect(try head() == before)
    }
  }

  @Test func emergencyStandsInForConsentForThreeDays() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member([])
    let emergency = try lin.declareEmergency("found on the roof", member: member)
    let screening = try lin.interview("asq", member)
    let begun = try #require(try vault.store.find(screening.begunEvent, of: member)?.sealed()).header
    #expect(begun.basis == Basis(kind: .emergency, event: emergency, scope: .file))
    vault.clock.advance(hours: 72)
    #expect(try missingBasis { _ = try lin.begin(.sample("asq"), member: member) }.scope == .file)
  }

  @Test(arguments: [TestUser.sun, .ai, .gu, .kang])
  func onlyCounselorsScreen(_ user: TestUser) throws {
    let vault = try TestVault()
    let member = try vault.session(.lin).member()
    #expect(throws: ClinicError.roleMayNot(.screen)) {
      try vault.session(user).begin(.sample("phq-9"), member: member)
    }
  }

  @Test func unknownInstrumentIsNamed() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    #expect(throws: ClinicError.unknownInstrument("phq-99")) {
      try lin.begin(.sample("phq-99"), member: member)
    }
  }

  @Test func policyMayRefuseProjectWording() throws {
    let vault = try TestVault(
      "Policies/instruments.yaml", changing: "project: allowed", to: "project: refused")
    let lin = try vault.session(.lin)
    let member = try lin.member()
    let before = try vault.sequence()
    #expect(throws: ClinicError.wordingNotAllowed(.project)) {
      try lin.begin(.sample("phq-9"), member: member)
    }
    #expect(try vault.sequence() == before)
  }

  /// No falling back to the other language in the middle of an interview: an unfinished pack cannot begin one.
  @Test func incompleteWordsBeginNothing() throws {
    let catalog = try Shipped.catalog(
      "Instruments/gad-7/en.yaml", changing: "complete: true", to: "complete: false")
    let vault = try TestVault(try FoundedVault(catalog, users: [.lin, .sun, .gu]))
    let lin = try vault.session(.lin)
    let member = try lin.member()
    #expect(throws: ClinicError.noWording("gad-7", .en)) { try lin.begin(.sample("gad-7"), member: member) }
    _ = try lin.begin(.sample("gad-7", language: .zhHans), member: member)
  }

  @Test func withdrawalEndsTheInterviewUnscoredAndKeepsItsFlag() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    var screening = try lin.interview("asq", member)
    _ = try screening.handle(.answered(.yesNo(true)))
    _ = try screening.handle(.answered(.yesNo(false)))
    try vault.session(.lin).withdrawConsent([.assessment], member: member)
    let missing = try endOfConsent { _ = try screening.handle(.answered(.yesNo(true))) }
    #expect(missing.scope == .assessment && missing.state == .withdrawn(since: vault.clock.now))
    let file = try lin.file(of: member)
    let entry = try #require(file.chart.entries.first)
    #expect(entry.record.ending == .abandoned && entry.record.scores.isEmpty)
    #expect(entry.record.history.map(\.item) == ["q1", "q2"])
    #expect(entry.record.alerts == ["wish-to-be-dead"])
    #expect(file.openCase?.flags.count == 1)
    #expect(try vault.store.drafts().isEmpty)
    let header = try #require(try vault.store.event(at: entry.position.sequence)?.sealed()).header
    #expect(header.basis.kind == .retention && header.basis.event == screening.begunEvent)
  }

  /// Once the window is over the form is partial: the range of what it may be stays, and its flag.
  @Test func expiredDraftClosesAsPartial() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    var screening = try lin.interview("phq-9", member)
    for answer in [3, 2, 1] { _ = try screening.handle(.answered(.choice(answer))) }
    vault.clock.advance(hours: 23)
    #expect(try lin.closeExpired(of: member) == 0)
    #expect(try lin.unfinishedInterviews(of: member).map(\.isResumable) == [true])
    vault.clock.advance(hours: 1)
    #expect(try lin.unfinishedInterviews(of: member).map(\.replies) == [3])
    #expect(try lin.closeExpired(of: member) == 1)
    #expect(try lin.closeExpired(of: member) == 0)
    let record = try #require(try lin.file(of: member).chart.entries.first).record
    #expect(record.ending == .partial && record.prompts == ["q9"])
    guard case .number(let value, let range, _, _, _) = record["total"]?.outcome else {
      Issue.record("a partial form keeps the range of its total")
      return
    }
    #expect(value == nil && range == Rational(6)...Rational(24))
  }

  @Test func expiredDraftWhoseConsentEndedIsClosedToo() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    for _ in 0..<2 { _ = try lin.interview("phq-2", member) }
    try lin.withdrawConsent([.file], member: member)
    vault.clock.advance(days: 2)
    #expect(try lin.closeExpired(of: member) == 2)
    #expect(try lin.file(of: member).chart.entries.map(\.record.ending) == [.abandoned, .abandoned])
  }

  /// A case's follow-up is read by those who work on the case, also where nothing in it raises a flag.
  @Test func followUpIsSharedWithTheCase() throws {
    let vault = try TestVault()
    let (lin, sun) = (try vault.session(.lin), try vault.session(.sun))
    let member = try lin.member()
    let flagged = try lin.phq9(member, q9: 2)
    try lin.phq9(member)
    var followUp = try lin.interview("asq", member, crisis: flagged.crisis)
    for _ in 0..<4 { _ = try followUp.handle(.answered(.yesNo(false))) }
    let dossier = try sun.openCase(try lin.caseNumber(of: member))
    #expect(dossier.assessments.map(\.interview) == [flagged.id, followUp.id])
    #expect(try sun.chart(of: member).chart.entries.map(\.interview) == [flagged.id, followUp.id])
  }

  /// Answers from a file: no person has seen the safety steps, so all of them are still to be gone through.
  @Test func fileAnswersLeaveTheStepsOpen() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    var screening = try lin.interview("asq", member, origin: .file)
    _ = try screening.handle(.answered(.yesNo(true)))
    let (crisis, steps) = try #require(try lin.openSteps(of: member))
    let due = vault.catalog.policies.crisis.steps(at: .urgent).map(\.id)
    let unseen = crisis.entries.compactMap { entry -> String? in
      if case .step(let id, .shownToNoOne) = entry.event { id } else { nil }
    }
    #expect(steps.map(\.id) == due && unseen == due)
    try lin.recordStep(due[0], .done, onCase: crisis.id, member: member)
    #expect(try lin.openSteps(of: member)?.steps.map(\.id) == Array(due.dropFirst()))
  }

  @Test func openSafetyItemStaysUntilAPersonSettlesIt() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member()
    var screening = try lin.interview("phq-9", member)
    for _ in 0..<8 { _ = try screening.handle(.answered(.choice(0))) }
    #expect(try screening.handle(.declined(.declined)).contains(.reviewPrompt("q9")))
    _ = try screening.handle(.answered(.choice(0)))
    func open() throws -> [ItemID] { try lin.file(of: member).chart.openPrompts.map(\.item) }
    func settle(_ finding: PromptResolution.Finding, _ note: String) throws {
      try lin.resolvePrompt("q9", interview: screening.id, member: member, finding: finding, note: note)
    }
    #expect(try open() == ["q9"])
    #expect(throws: ClinicError.consent(.reasonMissing)) { try settle(.noSign, "") }
    try settle(.askAgain, "")
    #expect(try open() == ["q9"])
    try settle(.noSign, "spoke for an hour, looks forward to spring")
    #expect(try open().isEmpty)
  }

  @Test func chartNeedsConsentToTheFile() throws {
    let vault = try TestVault()
    let lin = try vault.session(.lin)
    let member = try lin.member([.assessment])
    #expect(try missingBasis { _ = try lin.chart(of: member) }.scope == .file)
    try lin.consent(member, [.file])
    #expect(try lin.chart(of: member).card?.name == "Chen Guifang")
    try lin.withdrawConsent([.file], member: member)
    #expect(try missingBasis { _ = try lin.chart(of: member) }.state == .withdrawn(since: vault.clock.now))
  }
}
