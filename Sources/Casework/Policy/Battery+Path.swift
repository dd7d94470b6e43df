public import Assessment

extension Battery {
  /// What comes next on a path.
  public struct Next: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentID
    /// Items whose answers are carried over.
    public let carrying: [ItemID]
  }

  /// The instrument that follows those already finished, or `nil` where the path has ended.
  ///
  /// - Parameter ranges: for each finished instrument, in order, what its scores may still be.
  /// - Returns: the next instrument; `nil` at the end of the path.
  public func next(
    after ranges: [(instrument: InstrumentID, scores: [ScoreID: ClosedRange<Rational>])]
  ) -> Next? {
    var pending = steps[...]
    var finished = ranges[...]
    while let step = pending.first {
      pending = pending.dropFirst()
      switch step {
      case .instrument(let id, let carrying):
        guard finished.first?.instrument == id else { return Next(instrument: id, carrying: carrying) }
        finished = finished.dropFirst()
      case .choose(let branches):
        let taken = branches.first { branch in branch.conditions.allSatisfy { Self.mayHold($0, in: ranges) } }
        pending = (taken?.steps ?? []) + pending
      }
    }
    return nil
  }

  /// A score that is not known could be anything: the longer form is asked.
  private static func mayHold(
    _ condition: Condition, in ranges: [(instrument: InstrumentID, scores: [ScoreID: ClosedRange<Rational>])]
  ) -> Bool {
    let known = ranges.last { $0.instrument == condition.instrument }?.scores[condition.score]
    return known.map(condition.mayHold) ?? true
  }
}
