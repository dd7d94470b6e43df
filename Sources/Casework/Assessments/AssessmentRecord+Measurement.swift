public import Assessment

extension AssessmentRecord {
  /// One of its scores with all that decides whether it can be held against another; `nil` where it gave no number.
  ///
  /// It is the score as it was given then, never one worked out anew.
  public func measurement(of score: ScoreID, in zone: Zone) -> Measurement? {
    guard case .number(let value, let range, let band, let isCertain, let isProrated)? = self[score]?.outcome
    else { return nil }
    let modes = Set(history.map(\.mode)).union([circumstances.mode])
    return Measurement(
      score: NumberScore(
        kept: value, range: range, band: band, isCertain: isCertain, isProrated: isProrated),
      definition: definition, wordings: Set(wordings.map(\.digest)), wording: leastTried,
      administrations: Set(modes.map(\.administration)), isByProxy: modes.contains(.proxy),
      day: zone.date(of: assessed).daysSince1970)
  }

  private var leastTried: Wording {
    if wordings.contains(where: { $0.wording == .project }) { return .project }
    return wordings.first?.wording ?? .none
  }
}
