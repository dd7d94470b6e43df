public import Assessment
public import Casework

/// How the scores of an assessment moved since the one before with the same instrument.
public enum AssessmentChange: Sendable {
  /// Per score that both give as a number; empty for a first assessment.
  case told([ScoreID: ComparedScore])
  /// The definition that made the assessment is not kept, or this program cannot read it.
  case definitionUnreadable
}

/// A score held against an earlier one.
public struct ComparedScore: Sendable {
  /// The assessment that it is held against.
  public let earlier: Chart.Entry
  /// How it moved.
  public let change: ScoreChange
  /// What is published about change, in the definition that made the later score.
  public let figures: ChangeFigures?
}

extension Session {
  /// How scores moved, for each assessment of a chart; always under the definition that made the later one.
  ///
  /// - Parameters:
  ///   - chart: one member's assessments, which were read under a permission.
  ///   - instrument: the one instrument that is wanted; `nil` for all.
  /// - Returns: by assessment.
  /// - Throws: what the vault throws; a definition that cannot be read stands in the outcome.
  public func changes(
    in chart: Chart, of instrument: InstrumentID? = nil
  ) throws -> [InterviewID: AssessmentChange] {
    let predecessors = chart.predecessors
    return try chart.entries.reduce(into: [:]) { changes, entry in
      guard instrument == nil || entry.record.instrument == instrument else { return }
      changes[entry.interview] = try change(of: entry, since: predecessors[entry.interview] ?? [:])
    }
  }

  private func change(
    of entry: Chart.Entry, since earlier: [ScoreID: Chart.Entry]
  ) throws -> AssessmentChange {
    guard !earlier.isEmpty else { return .told([:]) }
    guard let instrument = try readableInstrument(entry.record.instrument, entry.record.definition) else {
      return .definitionUnreadable
    }
    let compared = entry.record.scores.reduce(into: [ScoreID: ComparedScore]()) { compared, score in
      guard let before = earlier[score.id],
        let first = before.record.measurement(of: score.id, in: zone),
        let later = entry.record.measurement(of: score.id, in: zone),
        let change = instrument.change(of: score.id, from: first, to: later)
      else { return }
      compared[score.id] = ComparedScore(
        earlier: before, change: change, figures: instrument.score(score.id)?.change)
    }
    return .told(compared)
  }
}
