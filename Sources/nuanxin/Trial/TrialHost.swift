import Assessment
import Screens

/// An interview that is only tried out: kept in memory, heard by nobody.
struct TrialHost: QuestionHost {
  private(set) var interview: Interview
  private let talk: Conversation
  private var help: CrisisCard

  /// Prepares a trial; `help` are the numbers to call, which are real in a trial too.
  init(_ interview: Interview, _ talk: Conversation, help: CrisisCard) {
    (self.interview, self.talk, self.help) = (interview, talk, help)
    // The numbers alone, so that they stay in sight.
    self.help.steps = []
  }

  var leaving: FlowWords { .endTrial }

  /// The time means nothing here, because nothing is kept.
  mutating func handle(_ event: Interview.Event) throws -> [Interview.Effect] {
    interview.handle(event, at: 0)
  }

  func showCrisisHelp() throws { try talk.page(CrisisScreens.panel(help, in: interview.language)) }

  func takeSafetySteps(_ level: CrisisLevel) throws {
    try talk.page(TrialScreens.flagged(level, in: interview.language))
  }
}
