extension Instrument {
  /// How a score moved; `nil` where either value is missing or the instrument has no such number score.
  ///
  /// The instrument is the one that made the later measurement. Reliable change index after Jacobson and Truax:
  /// the difference over `sd · √2 · √(1 − reliability)`, reliable from 1.96 on.
  public func change(
    of score: ScoreID, from earlier: Measurement, to later: Measurement
  ) -> ScoreChange? {
    guard let rule = self.score(score), let before = earlier.score.value, let after = later.score.value,
      let difference = after.subtracting(before)
    else { return nil }
    let obstacles = obstacles(rule, earlier, later)
    let verdict = verdict(difference, rule.change, obstacles)
    var change = ScoreChange(
      difference: difference, bandBefore: earlier.score.band, bandAfter: later.score.band,
      course: course(difference), verdict: verdict)
    // What may be chance alone is neither important nor a response, however large it looks.
    guard obstacles.isEmpty, !verdict.isWithinError, let figures = rule.change else { return change }
    change.isImportant = figures.important?.checked.map { difference.magnitude >= $0 }
    change.isResponse = figures.response?.checked.map { isResponse($0, before, difference) }
    change.isRemission = figures.remission?.checked.map { hasRemitted(after, $0) && !hasRemitted(before, $0) }
    return change
  }

  private func course(_ difference: Rational) -> ScoreChange.Course {
    if difference == .zero { return .same }
    switch direction {
    case .higherIsWorse: return difference > .zero ? .worse : .better
    case .higherIsBetter: return difference > .zero ? .better : .worse
    case .none: return .undirected
    }
  }

  /// Whether it went the better way by at least so many percent of where it began.
  private func isResponse(_ percent: Rational, _ before: Rational, _ difference: Rational) -> Bool {
    guard course(difference) == .better, before > .zero,
      let share = difference.magnitude.multiplied(by: 100)?.divided(by: before)
    else { return false }
    return share >= percent
  }

  private func hasRemitted(_ value: Rational, _ bound: Rational) -> Bool {
    switch direction {
    case .higherIsWorse, .none: value < bound
    case .higherIsBetter: value > bound
    }
  }

  private func verdict(
    _ difference: Rational, _ figures: ChangeFigures?, _ obstacles: Set<ScoreChange.Refusal>
  ) -> ScoreChange.Verdict {
    guard let index = figures?.index else { return .refused(obstacles.union([.noFigures])) }
    guard index.source.isVerified else { return .refused(obstacles.union([.unverifiedFigures])) }
    guard obstacles.isEmpty else { return .refused(obstacles) }
    let spread = Self.root(of: 2 * (1 - index.reliability.approximate))
    let value = difference.approximate / (index.sd.approximate * spread)
    return abs(value) >= 1.96 ? .reliable(index: value) : .withinError(index: value)
  }

  /// Newton's iteration, so that the module needs no mathematics library; settles long before its last step.
  private static func root(of number: Double) -> Double {
    (0..<60).reduce(1.0) { guess, _ in (guess + number / guess) / 2 }
  }

  /// Why the two cannot be held against each other at all.
  private func obstacles(
    _ rule: ScoreRule, _ earlier: Measurement, _ later: Measurement
  ) -> Set<ScoreChange.Refusal> {
    let both = [earlier, later]
    let isAcrossModes = rule.change?.acrossModes?.isVerified ?? false
    let isAskedAlike = earlier.administrations == later.administrations || isAcrossModes
    let grounds: [(ScoreChange.Refusal, Bool)] = [
      (.differentDefinition, earlier.definition != later.definition || later.definition != digest),
      (.differentWording, earlier.wordings != later.wordings),
      (.differentMode, !isAskedAlike || earlier.isByProxy != later.isByProxy),
      (.prorated, both.contains { $0.score.isProrated }),
      (.intervalTooShort, recall.days.map { later.day - earlier.day < $0 } ?? true),
      (.projectWording, both.contains { $0.wording == .project }),
    ]
    return Set(grounds.filter(\.1).map(\.0))
  }
}

extension ScoreChange.Verdict {
  fileprivate var isWithinError: Bool {
    switch self {
    case .withinError: true
    case .reliable, .refused: false
    }
  }
}

extension ChangeFigures.Figure {
  /// The figure, where somebody has checked it.
  fileprivate var checked: Rational? { source.isVerified ? value : nil }
}
