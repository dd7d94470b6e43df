package import Assessment

extension ScoreCard {
  /// A score in the words of the pack that was used, with the norm's name in words where the policy chose one.
  package init(
    _ result: ScoreResult, of instrument: Instrument, in pack: Pack, norm: String, change: ChangeCard? = nil
  ) {
    let names = pack.bands[result.id] ?? [:]
    let missing = result.missing.map { Missing(pack.items[$0.item]?.label ?? $0.item.raw, $0.reason) }
    self.init(
      pack.scores[result.id] ?? result.id.raw,
      Outcome(result.outcome, rule: instrument.score(result.id), names: names),
      cutOff: CutOff(result.outcome, norm: norm), missing: missing, change: change)
  }
}

extension ScoreCard.Outcome {
  fileprivate init(_ outcome: ScoreOutcome, rule: ScoreRule?, names: [BandID: String]) {
    switch outcome {
    case .notApplicable: self = .doesNotApply
    case .category(let score):
      let possible = score.value.map { [$0] } ?? score.possible
      self = .category(possible: possible.map { names[$0] ?? $0.raw })
    case .number(let score):
      let bands = (rule?.bands ?? []).map { band in
        Meter.Band(from: band.lowest.approximate, names[band.id] ?? band.id.raw)
      }
      let open = score.range.lowerBound.approximate...score.range.upperBound.approximate
      let full = rule?.range.map { $0.lowerBound.approximate...$0.upperBound.approximate } ?? open
      let mark = score.value.map { Meter.Mark.value($0.approximate) } ?? .possible(open)
      self = .number(Meter(full, bands: bands, mark: mark), isProrated: score.isProrated)
    }
  }
}

extension ScoreCard.CutOff {
  fileprivate init?(_ outcome: ScoreOutcome, norm: String) {
    guard case .number(let score) = outcome, let cut = score.cutOff else { return nil }
    self.init(at: cut.at.approximate, norm: norm, isReached: score.positive)
  }
}
