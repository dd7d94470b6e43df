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

  var handsOver: Bool { true }

  mutating func handle(_ event: Interview.Event) throws -> [Interview.Effect] {
    try screening.handle(event)
  }

  func takeSafetySteps(_ level: CrisisLevel) throws { try SafetyFlow(talk).run(member: screening.member) }
}
