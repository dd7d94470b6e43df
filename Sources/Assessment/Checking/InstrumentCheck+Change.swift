extension InstrumentCheck {
  /// Reads the figures on change; each stands for itself, and needs its own source.
  mutating func change(
    _ draft: ChangeDraft, of score: ScoreDraft, range: ClosedRange<Rational>?
  ) -> ChangeFigures {
    let parts = [draft.important, draft.response, draft.remission?.figure]
    if draft.index == nil, parts.allSatisfy({ $0 == nil }), draft.acrossModes == nil {
      findings.report(
        draft.line,
        "change says nothing; give index, important, response, remission or across-modes, or leave it out")
    }
    checkSide(draft)
    if let range { checkSizes(draft, range) }
    return ChangeFigures(
      index: draft.index.map { index($0) }, important: draft.important.map { figure($0, "important") },
      response: draft.response.map { response($0) },
      remission: draft.remission.map { figure($0.figure, "remission") },
      acrossModes: draft.acrossModes.map { findings.source($0, "across-modes") })
  }

  private mutating func index(_ draft: ChangeDraft.Index) -> ChangeFigures.Index {
    if draft.sd.value <= .zero { findings.report(draft.sd.line, "sd must be above 0") }
    if draft.reliability.value <= .zero || draft.reliability.value >= .one {
      findings.report(
        draft.reliability.line, "reliability must lie between 0 and 1, not at \(draft.reliability.value)")
    }
    return ChangeFigures.Index(
      sd: draft.sd.value, reliability: draft.reliability.value,
      kind: findings.text(draft.kind, "kind of reliability"), source: findings.source(draft.source, "index"))
  }

  private mutating func figure(_ draft: ChangeDraft.Figure, _ what: String) -> ChangeFigures.Figure {
    if draft.value.value <= .zero { findings.report(draft.value.line, "\(what) must be above 0") }
    return ChangeFigures.Figure(value: draft.value.value, source: findings.source(draft.source, what))
  }

  private mutating func response(_ draft: ChangeDraft.Figure) -> ChangeFigures.Figure {
    if draft.value.value > 100 {
      findings.report(
        draft.value.line,
        "response is a share of the earlier value, at most 100 percent, not \(draft.value.value)")
    }
    return figure(draft, "response")
  }

  /// Remission lies below a mark where less is better, and above one where more is.
  private mutating func checkSide(_ change: ChangeDraft) {
    guard let remission = change.remission, let direction = Direction(rawValue: draft.direction.value) else {
      return
    }
    let side: ChangeDraft.Remission.Side = direction == .higherIsBetter ? .above : .below
    if remission.side != side {
      findings.report(
        remission.figure.value.line,
        "remission '\(remission.side.rawValue)' is the worse side under direction \(direction.rawValue); "
          + "use \(side.rawValue)")
    }
  }

  /// Figures that no score of that range can have are slips of the pen.
  private mutating func checkSizes(_ draft: ChangeDraft, _ range: ClosedRange<Rational>) {
    let (low, high) = (range.lowerBound, range.upperBound)
    guard let span = high.subtracting(low), let half = span.divided(by: 2) else { return }
    if let sd = draft.index?.sd, sd.value > half {
      findings.report(
        sd.line, "sd \(sd.value) cannot be: values from \(low) to \(high) scatter by \(half) at most")
    }
    if let important = draft.important?.value, important.value > span {
      findings.report(
        important.line,
        "important \(important.value) cannot be reached: the score runs from \(low) to \(high)")
    }
    guard let remission = draft.remission else { return }
    let mark = remission.figure.value
    let isTold =
      switch remission.side {
      case .below: low < mark.value && mark.value <= high
      case .above: low <= mark.value && mark.value < high
      }
    if !isTold {
      findings.report(
        mark.line,
        "remission \(remission.side.rawValue) \(mark.value) parts nothing: the score runs from \(low) to \(high)"
      )
    }
  }
}
