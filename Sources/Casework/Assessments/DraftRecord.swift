public import Assessment

/// An unfinished interview as it lies, sealed, in the vault: everything needed to go on exactly there.
public struct DraftRecord: Hashable, Sendable {
  /// The beginning.
  public var begun: InterviewBegun
  /// When it began; the replies' times count from here.
  public var started: Instant
  /// The interview's state.
  public var interview: InterviewRecord
  /// What was asked before in the same battery.
  public var earlier: [InterviewID]

  /// An unfinished interview.
  public init(
    begun: InterviewBegun, started: Instant, interview: InterviewRecord, earlier: [InterviewID] = []
  ) {
    (self.begun, self.started, self.interview) = (begun, started, interview)
    self.earlier = earlier
  }
}
