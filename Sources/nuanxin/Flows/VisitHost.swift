import Assessment
import Clinic
import Screens

/// An interview of a visit: kept in the vault, with the safety steps of a case.
struct VisitHost: QuestionHost {
  /// The interview in the vault.
  private(set) var screening: Screening
  private let talk: Talk

  /// Goes on with an interview, new or resumed.
  init(_ screening: Screening, _ talk: Talk) { (self.screening, self.talk) = (screening, talk) }

  var interview: Interview { screening.interview }

  var leaving: FlowWords { .keepForLater }

  mutating func handle(_ event: Interview.Event) throws -> [Interview.Effect] {
    try screening.handle(event)
  }

  /// Where the person holds the keyboard, only warm words show until the counselor has it back.
  func takeSafetySteps(_ level: CrisisLevel) throws {
    let language = interview.language
    if interview.mode == .selfCompleted {
      let lines = talk.session.panel(in: language).hotlines
      var screen = CrisisScreens.handedOver(hotlines: lines, in: language)
      screen.keys = [KeyHint("Enter", language.say(FlowWords.handedBack))]
      screen.input = .keys
      guard try talk.dialogue.ask(screen) != nil else { throw InputEnded() }
    }
    try SafetyFlow(talk).run(member: screening.member)
  }
}
