import Assessment
import Casework
import Clinic
import Testing

/// A case that was kept from supervisors for want of consent, once the member agrees to their review.
struct SharingTests {
  private let vault: TestVault
  private let lin: Session
  private let sun: Session
  private let member: MemberID

  init() throws {
    vault = try TestVault()
    (lin, sun) = (try vault.session(.lin), try vault.session(.sun))
    member = try lin.member([.file, .assessment])
    try lin.gds15(member)
  }

  private func isShared() throws -> Bool {
    try lin.isShared(try #require(try lin.file(of: member).cases.values.first))
  }

  @Test func agreementAloneSharesNothing() throws {
    #expect(try isShared() == false)
    try lin.consent(member, [.supervision])
    #expect(try isShared() == false)
    #expect(try sun.cases().isEmpty)
  }

  @Test func nextStepAfterAgreementSharesTheCaseAndWhatRaisedIt() throws {
    try lin.phq9(member)
    try lin.consent(member, [.supervision])
    let number = try lin.caseNumber(of: member)
    try lin.work(.contacted(.notReached, note: ""), onCase: number)
    #expect(try isShared())
    let dossier = try sun.openCase(number)
    #expect(dossier.entry.crisis.flags.count == 2)
    #expect(dossier.assessments.map(\.record.instrument) == ["gds-15"])
    // What raised nothing stays with the counselor.
    #expect(try sun.chart(of: member).chart.entries.map(\.record.instrument) == ["gds-15"])
    try expectSound(vault)
  }

  @Test func furtherFlagAfterAgreementSharesWhatCameBefore() throws {
    try lin.consent(member, [.supervision])
    try lin.phq9(member, q9: 1)
    let dossier = try sun.openCase(lin.caseNumber(of: member))
    #expect(Set(dossier.assessments.map(\.record.instrument)) == ["gds-15", "phq-9"])
  }

  @Test func stepWithoutAgreementSharesNothing() throws {
    try lin.work(.contacted(.reached, note: ""), onCase: lin.caseNumber(of: member))
    #expect(try sun.cases().isEmpty)
  }

  @Test func consentWithdrawnBeforeTheNextStepSharesNothing() throws {
    try lin.consent(member, [.supervision])
    try lin.withdrawConsent([.supervision], member: member)
    try lin.work(.contacted(.reached, note: ""), onCase: lin.caseNumber(of: member))
    #expect(try sun.cases().isEmpty)
  }

  /// An emergency shares what is raised on it, not the questionnaire that was kept back before.
  @Test func emergencyLeavesEarlierAssessmentsWithTheCounselor() throws {
    try lin.phq9(member, q9: 1)
    let dossier = try sun.openCase(lin.caseNumber(of: member))
    #expect(dossier.assessments.map(\.record.instrument) == ["phq-9"])
  }
}
