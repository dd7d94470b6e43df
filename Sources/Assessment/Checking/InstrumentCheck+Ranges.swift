extension InstrumentCheck {
  /// The range of a score, and whether it is known to be reached at both ends.
  mutating func proveRange(
    _ index: Int, _ register: Int, _ possible: Possible, _ search: inout Exploration
  ) -> ClosedRange<Rational> {
    let bounds = possible.bounds
    demandValue(index, register, &search)
    seekEnds(index, register, bounds, &search)
    let low = outermost(index, register, bounds.low, &search, { $0.lowest?.value }, beyond: Stretch.below)
    let high = outermost(index, register, bounds.high, &search, { $0.highest?.value }, beyond: Stretch.above)
    proofs[index] = .exact
    if let low, let high { return low...high }
    proofs[index] = .bound
    let draft = scoreDrafts[index]
    let range = (low ?? bounds.low)...(high ?? bounds.high)
    let found = search.traces[index].flatMap { trace in
      trace.lowest.flatMap { low in
        trace.highest.map { "; answers were found from \(low.value) to \($0.value)" }
      }
    }
    findings.remark(
      draft.value.line,
      "'\(draft.id.value)' lies between \(range.lowerBound) and \(range.upperBound), which is only a bound: "
        + "there are too many answers to try them all" + (found ?? ""))
    return range
  }

  /// That it has a value on some sheet at all. One that applies after a refusal only is not met with on the way
  /// through the answers.
  private mutating func demandValue(_ index: Int, _ register: Int, _ search: inout Exploration) {
    guard let trace = search.traces[index], trace.lowest == nil, canApply(trace.score, &search) else {
      return
    }
    let any = search.find(trace.score.goal(.value(register, nil)))
    let draft = scoreDrafts[index]
    guard any.isNone, draft.missing?.then.value != "prorate" else { return }
    findings.report(
      draft.value.line,
      "score '\(draft.id.value)' never has a value: wherever it applies, something that it is made of is missing"
    )
  }

  private func canApply(_ score: CompiledScore, _ search: inout Exploration) -> Bool {
    guard let condition = score.condition else { return true }
    return search.find(Goal(aim: .truth(condition, holds: true), items: score.conditionItems)).sheet != nil
  }

  private func seekEnds(_ index: Int, _ register: Int, _ bounds: Bounds, _ search: inout Exploration) {
    guard let trace = search.traces[index] else { return }
    let items = search.closure(of: trace.score.items)
    if trace.lowest?.value != bounds.low {
      let start = trace.lowest?.sheet ?? search.lowest
      _ = search.seek(register, items, from: start) {
        $0.high.subtracting(bounds.low)?.magnitude ?? .farthest
      }
    }
    if trace.highest?.value != bounds.high {
      let start = search.traces[index]?.highest?.sheet ?? search.highest
      _ = search.seek(register, items, from: start) {
        bounds.high.subtracting($0.low)?.magnitude ?? .farthest
      }
    }
  }

  /// The value at one end, where it is known that there is none beyond.
  ///
  /// `end` gives the outermost value that was found so far, `beyond` what lies outside of a value.
  private func outermost(
    _ index: Int, _ register: Int, _ bound: Rational, _ search: inout Exploration,
    _ end: (ScoreTrace) -> Rational?, beyond: (Rational) -> Stretch
  ) -> Rational? {
    while let trace = search.traces[index], let found = end(trace) {
      if found == bound { return found }
      let further = search.find(trace.score.goal(.value(register, beyond(found))))
      if further.isNone { return found }
      guard further.sheet != nil, search.traces[index].flatMap(end) != found else { return nil }
    }
    return nil
  }
}
