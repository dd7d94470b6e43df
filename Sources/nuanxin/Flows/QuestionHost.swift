import Assessment
import Screens

/// What an interview rests on: where its replies go, and who sees to the person.
///
/// A visit keeps every reply in the vault and opens a case; a trial keeps nothing and raises nothing.
protocol QuestionHost {
  /// The interview as it stands.
  var interview: Interview { get }

  /// What is said of leaving during a break.
  var leaving: FlowWords { get }

  /// Takes an event in. Where replies are kept they are on disk by the time that this returns.
  mutating func handle(_ event: Interview.Event) throws -> [Interview.Effect]

  /// What follows the answer that raised a flag.
  func takeSafetySteps(_ level: CrisisLevel) throws
}
