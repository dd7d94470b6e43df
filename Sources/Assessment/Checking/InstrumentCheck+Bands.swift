extension InstrumentCheck {
  mutating func bands(of score: ScoreDraft) -> [Band] {
    let drafts = findings.distinct(score.bands, "band") { $0.id }
    drafts.forEach { findings.name($0.id, "band") }
    for (lower, upper) in zip(drafts, drafts.dropFirst()) where lower.lowest.value >= upper.lowest.value {
      findings.report(
        upper.lowest.line,
        "band '\(upper.id.value)' begins at \(upper.lowest.value), which is not above "
          + "'\(lower.id.value)' (\(lower.lowest.value)); bands go upwards")
    }
    return drafts.map { Band(id: BandID($0.id.value), lowest: $0.lowest.value) }
  }

  /// That the bands cover the score's range, and that each can be reached.
  mutating func checkTiling(_ score: ScoreDraft, _ range: ClosedRange<Rational>) {
    guard let first = score.bands.first else { return }
    if first.lowest.value != range.lowerBound {
      findings.report(
        first.lowest.line,
        "bands of '\(score.id.value)' begin at \(first.lowest.value), but the score begins at "
          + "\(range.lowerBound)")
    }
    for band in score.bands where band.lowest.value > range.upperBound {
      findings.report(
        band.lowest.line,
        "band '\(band.id.value)' can never be reached: it begins at \(band.lowest.value), and "
          + "'\(score.id.value)' ends at \(range.upperBound)")
    }
  }
}
