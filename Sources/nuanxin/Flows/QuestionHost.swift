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

  /// Whether the person who is asked sits at the keyboard, with nobody logged in.
  var isRespondent: Bool { get }

  /// Whether a form that the person fills in alone is theirs, with nobody logged in, and so not asked here.
  var handsOver: Bool { get }

  /// Takes an event in. Where replies are kept they are on disk by the time that this returns.
  mutating func handle(_ event: Interview.Event) throws -> [Interview.Effect]

  /// What follows the answer that raised a flag.
  func takeSafetySteps(_ level: CrisisLevel) throws
}

extension QuestionHost {
  /// Most often the counselor does.
  var isRespondent: Bool { false }

  /// A trial has no login to protect.
  var handsOver: Bool { false }
}
