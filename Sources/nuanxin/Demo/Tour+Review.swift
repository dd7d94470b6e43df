import Assessment
import Casework
import Clinic
import Screens

extension Tour {
  /// A supervisor's review, from the first look to a closing that a second person has to confirm.
  func review(_ number: String) throws {
    try announce(.review)
    let supervisor = try vault.session(of: "chen")
    let dossier = try supervisor.openCase(number)
    try show(CaseScreens.show(supervisor.detail(of: dossier, in: language), in: language))
    try expect(dossier.entry.crisis.isDelivered, "the case was to be delivered")
    let early = try refusal {
      try supervisor.work(.closureProposed(reason: "too early"), onCase: number)
    }
    try expect(early == .notPermitted, "a closing before any contact was to be refused")
    for event in work { try step(event, by: supervisor, number) }
    let own = try refusal { try supervisor.work(.closureConfirmed(note: ""), onCase: number) }
    try expect(own == .notPermitted, "nobody was to confirm their own proposal")
    let second = try vault.session(of: "lin")
    try step(.closureConfirmed(note: ""), by: second, number)
    let closed = try second.openCase(number)
    try expect(closed.entry.crisis.state == .closed, "the case was to be closed")
    try show(CaseScreens.show(second.detail(of: closed, in: language), in: language))
  }

  private var work: [CrisisEvent] {
    [
      .acknowledged(note: ""), .contacted(.reached, note: ""),
      .followedUp(level: .attention, note: language.say(DemoWords.sampleFollowUp)),
      .closureProposed(reason: language.say(DemoWords.sampleClosing)),
    ]
  }

  private func step(_ event: CrisisEvent, by session: Session, _ number: String) throws {
    let crisis = try session.work(event, onCase: number)
    try tell(DoneWords.caseNow(crisis, in: language))
  }

  /// What an auditor can see, and what stays sealed.
  func audit(_ member: MemberID) throws {
    try announce(.audit)
    let auditor = try vault.session(of: "he")
    try show(auditor.screen(of: try auditor.members(), in: language))
    let chart = try refusal { _ = try auditor.chart(of: member) }
    try expect(chart == .notPermitted, "an auditor was not to read a chart")
    let card = try refusal { _ = try auditor.showMember(member) }
    try expect(card == .notPermitted, "an auditor was not to read a name")
    let register = try auditor.consentRegister()
    try show(auditor.screen(of: register, in: language))
    try expect(register.gaps.isEmpty, "the consent register was to have no gap")
    try expect(!register.resting.isEmpty, "the register was to say what the interview rested on")
    try show(
      AuditScreens.log(
        try auditor.accessLog().suffix(12).map { auditor.row(of: $0, in: language) }, in: language))
  }

  /// The check of the whole record.
  func verify() throws {
    try announce(.verify)
    let auditor = try vault.session(of: "he")
    let result = try auditor.checked(in: language)
    try show(AuditScreens.verify(result.card(in: language), in: language))
    try expect(result.isSound, "the check was to find nothing")
    try expect(result.sealed > 0, "answers were to stay sealed to the auditor")
  }
}
