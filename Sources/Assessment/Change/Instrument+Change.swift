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
    let refusals = refusals(rule, earlier, later)
    let isImportant = rule.change?.important.map { difference.magnitude >= $0 }
    return ScoreChange(
      difference: difference, bandBefore: earlier.score.band, bandAfter: later.score.band,
      course: course(difference), verdict: verdict(difference, rule.change, refusals),
      isImportant: refusals.isEmpty ? isImportant : nil)
  }

  private func course(_ difference: Rational) -> ScoreChange.Course {
    if difference == .zero { return .same }
    switch direction {
    case .higherIsWorse: return difference > .zero ? .worse : .better
    case .higherIsBetter: return difference > .zero ? .better : .worse
    case .none: return .undirected
    }
  }

  private func verdict(
    _ difference: Rational, _ figures: ChangeFigures?, _ refusals: Set<ScoreChange.Refusal>
  ) -> ScoreChange.Verdict {
    guard let figures, refusals.isEmpty else { return .refused(refusals) }
    let spread = Self.root(of: 2 * (1 - figures.reliability.approximate))
    let index = difference.approximate / (figures.sd.approximate * spread)
    return abs(index) >= 1.96 ? .reliable(index: index) : .withinError(index: index)
  }

  /// Newton's iteration, so that the module needs no mathematics library; settles long before its last step.
  private static func root(of number: Double) -> Double {
    (0..<60).reduce(1.0) { guess, _ in (guess + number / guess) / 2 }
  }

  private func refusals(
    _ rule: ScoreRule, _ earlier: Measurement, _ later: Measurement
  ) -> Set<ScoreChange.Refusal> {
    let both = [earlier, later]
    let grounds: [(ScoreChange.Refusal, Bool)] = [
      (.noFigures, rule.change == nil),
      (.unverifiedFigures, rule.change.map { !$0.source.isVerified } ?? false),
      (.differentDefinition, earlier.definition != later.definition || later.definition != digest),
      (.differentWording, earlier.wordingDigest != later.wordingDigest),
      (.differentMode, earlier.administration != later.administration),
      (.prorated, both.contains { $0.score.isProrated }),
      (.intervalTooShort, recall.days.map { later.day - earlier.day < $0 } ?? true),
      (.projectWording, both.contains { $0.wording == .project }),
    ]
    return Set(grounds.filter(\.1).map(\.0))
  }
}
