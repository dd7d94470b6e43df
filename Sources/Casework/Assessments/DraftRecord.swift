public import Assessment

/// An unfinished interview as it lies, sealed, in the vault: everything needed to go on exactly there.
public struct DraftRecord: Hashable, Sendable {
  /// The beginning.
  public var begun: InterviewBegun
  /// When it began; the replies' times count from here.
  public var started: Instant
  /// The interview's state.
  public var interview: InterviewRecord
  /// Safety steps that were shown and not yet gone through, by the case they belong to.
  public var openSteps: OpenSteps?
  /// What was asked before in the same battery.
  public var earlier: [InterviewID]

  /// Safety steps that were interrupted.
  public struct OpenSteps: Hashable, Sendable {
    /// The case.
    public var crisis: CaseID
    /// Its level.
    public var level: CrisisLevel
    /// Steps whose outcome is recorded.
    public var done: [String]

    /// Interrupted steps.
    public init(crisis: CaseID, level: CrisisLevel, done: [String]) {
      (self.crisis, self.level, self.done) = (crisis, level, done)
    }
  }

  /// An unfinished interview.
  public init(
    begun: InterviewBegun, started: Instant, interview: InterviewRecord, openSteps: OpenSteps? = nil,
    earlier: [InterviewID] = []
  ) {
    (self.begun, self.started, self.interview) = (begun, started, interview)
    (self.openSteps, self.earlier) = (openSteps, earlier)
  }
}
