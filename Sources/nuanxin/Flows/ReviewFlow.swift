import Assessment
import Casework
import Catalog
import Clinic
import Screens

/// Safety questions that were left without an answer: each is looked at by a person at the end of the interview.
struct ReviewFlow {
  private let talk: Talk
  private let member: MemberID

  /// Speaks as the user at work, about one member.
  init(_ talk: Talk, member: MemberID) { (self.talk, self.member) = (talk, member) }

  /// Settles what earlier visits left open, oldest first; gives how many there were.
  ///
  /// Reading them is recorded as a reading of the chart. Whoever may not read it is asked nothing.
  @discardableResult
  func settleEarlier() throws -> Int {
    guard talk.session.policies.access.allows(.readChart, to: talk.session.user.roles) else { return 0 }
    let prompts = try talk.session.chart(of: member).chart.openPrompts
    for prompt in prompts {
      let pack = talk.session.catalog.instruments[prompt.instrument]?.packs[talk.language]
      let label = pack?.items[prompt.item]?.label ?? prompt.item.raw
      let zone = talk.session.zone
      let day = FlowWords.leftOpen(
        talk.session.title(of: prompt.instrument, in: talk.language), zone.date(of: prompt.assessed))
      try settle(prompt.item, label: label, interview: prompt.interview, earlier: talk.say(day))
    }
    return prompts.count
  }

  /// Settles what an interview left open, or leaves it for review.
  ///
  /// `earlier` says from which visit it is, where not from the one that just ended.
  func settle(_ item: ItemID, label: String, interview: InterviewID, earlier: String? = nil) throws {
    let choices = [FlowWords.settleNoSign, .settleCase, .settleLater].map { talk.say($0) }
    let screen = Screen(
      talk.say(QuestionWords.safetyTitle),
      (earlier.map { [.paragraph($0)] } ?? []) + [
        .notice(Notice(.attention, talk.say(QuestionWords.safetyOpen(label)))),
        .paragraph(talk.say(QuestionWords.safetyWhat)), .paragraph(talk.say(FlowWords.settleLook)),
        .choices(Choice.numbered(choices)),
      ], input: .choice)
    switch try talk.choice(screen, of: 3) {
    case 0:
      let note = try talk.words(QuestionWords.safetyTitle, FlowWords.settleNote, isNeeded: true)
      try resolve(item, interview, .noSign, note)
    case 1:
      let crisis = try PanelFlow(talk).openCase(of: member)
      try resolve(item, interview, .caseOpened, crisis.description)
    case _: break
    }
  }

  private func resolve(
    _ item: ItemID, _ interview: InterviewID, _ finding: PromptResolution.Finding, _ note: String
  ) throws {
    try talk.session.resolvePrompt(item, interview: interview, member: member, finding: finding, note: note)
  }
}
