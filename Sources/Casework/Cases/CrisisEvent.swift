public import Assessment

/// What happens in a crisis case, each event sealed under the case's key.
public enum CrisisEvent: Hashable, Sendable {
  /// How an attempt to reach the person ended; only `reached` stops the clock.
  public enum Outcome: UInt8, CaseIterable, Sendable {
    /// The person was spoken to.
    case reached = 1
    /// Nobody answered.
    case notReached = 2
    /// The person was reached and did not want to talk.
    case refused = 3

    /// The name used in commands.
    public var name: String {
      switch self {
      case .reached: "reached"
      case .notReached: "not-reached"
      case .refused: "refused"
      }
    }
  }

  /// A case was opened; by judgement where a reason is given, else by the flag that follows.
  case opened(CaseID, level: CrisisLevel, reason: String?)
  /// An answer raised a flag.
  case flagged(Flag)
  /// The counselor went through a safety step; `nil` says that it was shown to no one.
  case step(id: String, outcome: StepOutcome)
  /// Someone of the on-call chain was called.
  case called(whom: String, answered: Bool, note: String)
  /// A supervisor opened the case: it is delivered.
  case delivered
  /// A supervisor took it on.
  case acknowledged(note: String)
  /// Someone tried to reach the person.
  case contacted(Outcome, note: String)
  /// The person was referred.
  case referred(to: String, note: String)
  /// The person was seen again; a level where a person changed it, with the reason in the note.
  case followedUp(level: CrisisLevel?, note: String)
  /// Closing was proposed.
  case closureProposed(reason: String)
  /// A second person confirmed the closing.
  case closureConfirmed(note: String)
  /// A closed case was taken up again, continued under a new key.
  case reopened(reason: String)
}

/// What the counselor recorded of one safety step.
public enum StepOutcome: Hashable, Sendable {
  /// No person saw it: the answers came from a file.
  case shownToNoOne
  /// Done.
  case done
  /// Not done, and why.
  case notDone(String)
  /// A yes or a no.
  case answered(Bool)
  /// In words.
  case noted(String)
}
