import Assessment
import Screens

/// An interview that is only tried out: kept in memory, heard by nobody.
struct TrialHost: QuestionHost {
  private(set) var interview: Interview
  private let talk: Conversation

  /// Prepares a trial.
  init(_ interview: Interview, _ talk: Conversation) { (self.interview, self.talk) = (interview, talk) }

  var leaving: FlowWords { .endTrial }

  /// The time means nothing here, because nothing is kept.
  mutating func handle(_ event: Interview.Event) throws -> [Interview.Effect] {
    interview.handle(event, at: 0)
  }

  func takeSafetySteps(_ level: CrisisLevel) throws {
    try talk.page(TrialScreens.flagged(level, in: interview.language))
  }
}
