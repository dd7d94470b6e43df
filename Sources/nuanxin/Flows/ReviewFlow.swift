import Assessment
import Casework
import Clinic
import Screens

/// Safety questions that have no answer: each is looked at by a person, at once and once more at the end.
struct ReviewFlow {
  private let talk: Talk
  private let member: MemberID

  /// Speaks as the user at work, about one member.
  init(_ talk: Talk, member: MemberID) { (self.talk, self.member) = (talk, member) }

  /// Asks, the moment the question is skipped, whether to put it once more.
  func wantsToAskAgain(_ label: String) throws -> Bool {
    try talk.choice(InterviewScreens.reviewPrompt(label: label, in: talk.language), of: 2, about: member) == 0
  }

  /// Settles what an interview left open, or leaves it for review.
  func settle(_ item: ItemID, label: String, interview: InterviewID) throws {
    let choices = [FlowWords.settleNoSign, .settleCase, .settleLater].map { talk.say($0) }
    let screen = Screen(
      talk.say(QuestionWords.safetyTitle),
      [
        .notice(Notice(.attention, talk.say(QuestionWords.safetyOpen(label)))),
        .paragraph(talk.say(QuestionWords.safetyWhat)), .paragraph(talk.say(FlowWords.settleLook)),
        .choices(Choice.numbered(choices)),
      ], keys: [KeyHint("!", talk.say(KeyWords.crisis))], prompt: "> ")
    switch try talk.choice(screen, of: 3, about: member) {
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
