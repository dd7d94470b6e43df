import Assessment
import Casework
import Clinic
import Screens

/// The form alone, with the respondent at the keyboard and nobody logged in.
struct RespondentHost: QuestionHost {
  /// The interview, under its own keys.
  private(set) var handed: HandedOver

  /// Goes on with an interview whose keyboard was handed over.
  init(_ handed: HandedOver) { self.handed = handed }

  var interview: Interview { handed.interview }

  var leaving: FlowWords { .keepForLater }

  var isRespondent: Bool { true }

  mutating func handle(_ event: Interview.Event) throws -> [Interview.Effect] { try handed.handle(event) }

  /// The flag is on disk. What follows is the counselor's, and so the form ends here.
  func takeSafetySteps(_ level: CrisisLevel) throws { throw GivenBack(isRaised: true) }
}

/// The respondent's part is over: the keyboard goes back, and only a login leads on.
struct GivenBack: Error {
  /// Whether the respondent should see the numbers to call now.
  var isRaised = false
}
