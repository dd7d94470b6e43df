public import Assessment

/// One member's assessments, folded from clinical events in chain order.
public struct Chart: Sendable {
  /// An assessment at its place.
  public struct Entry: Sendable {
    /// Where it stands and who wrote it.
    public let position: Position
    /// What it holds.
    public let record: AssessmentRecord

    /// The interview, whose identifier the assessment's event bears.
    public var interview: InterviewID { InterviewID(raw: position.event.raw) }
  }

  /// A safety item that was left open and has not been settled.
  public struct OpenPrompt: Hashable, Sendable {
    /// The interview.
    public let interview: InterviewID
    /// The instrument.
    public let instrument: InstrumentID
    /// The item.
    public let item: ItemID
    /// When the assessment took place.
    public let assessed: Instant
  }

  /// The assessments, oldest first.
  public private(set) var entries: [Entry] = []
  /// Interviews that were begun and have not ended.
  public private(set) var unfinished: [InterviewID: (begun: InterviewBegun, position: Position)] = [:]
  private var resolved: Set<PromptKey> = []

  private struct PromptKey: Hashable {
    let interview: InterviewID
    let item: ItemID
  }

  /// A member who was never assessed.
  public init() {}

  /// Takes in the next event.
  public mutating func apply(_ event: ClinicalEvent, at position: Position) {
    switch event {
    case .begun(let begun):
      unfinished[begun.interview] = (begun, position)
    case .assessed(let record):
      entries.append(Entry(position: position, record: record))
      unfinished[InterviewID(raw: position.event.raw)] = nil
    case .promptResolved(let resolution):
      guard resolution.finding != .askAgain else { return }
      resolved.insert(PromptKey(interview: resolution.interview, item: resolution.item))
    }
  }

  /// Safety items that a person still has to settle, oldest first.
  public var openPrompts: [OpenPrompt] {
    entries.flatMap { entry in
      entry.record.prompts
        .filter { !resolved.contains(PromptKey(interview: entry.interview, item: $0)) }
        .map {
          OpenPrompt(
            interview: entry.interview, instrument: entry.record.instrument, item: $0,
            assessed: entry.record.assessed)
        }
    }
  }

  /// The assessments by the time they took place, oldest first; imported ones may have been written in any order.
  public var byTime: [Entry] {
    entries.sorted {
      ($0.record.assessed, $0.position.sequence) < ($1.record.assessed, $1.position.sequence)
    }
  }

  /// For each assessment, per score: the latest one before it with the same instrument that gave the score a number.
  ///
  /// One that gave none, because too much was left open, is passed over: nothing can be held against it.
  public var predecessors: [InterviewID: [ScoreID: Entry]] {
    var latest: [InstrumentID: [ScoreID: Entry]] = [:]
    return byTime.reduce(into: [:]) { predecessors, entry in
      predecessors[entry.interview] = latest[entry.record.instrument] ?? [:]
      for score in entry.record.scores where score.value != nil {
        latest[entry.record.instrument, default: [:]][score.id] = entry
      }
    }
  }
}

extension AssessmentRecord.Score {
  /// The number; `nil` where there is none.
  public var value: Rational? {
    switch outcome {
    case .number(let value, _, _, _, _): value
    case .category, .notApplicable: nil
    }
  }
}
