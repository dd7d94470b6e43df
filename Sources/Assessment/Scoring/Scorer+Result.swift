extension Scorer {
  /// The row that was scored last, in full.
  public func result() -> AssessmentResult {
    let hasGaps = machine.hasGaps
    return AssessmentResult(
      scores: instrument.scores.indices.map { score($0, hasGaps) },
      alerts: instrument.alerts.indices.filter { fires(alert: $0) }.map { fired($0) },
      prompts: hasGaps ? prompts() : [])
  }

  private func score(_ index: Int, _ hasGaps: Bool) -> ScoreResult {
    let rule = instrument.scores[index]
    let reading = reading(ofScore: index)
    return ScoreResult(
      id: rule.id, outcome: outcome(rule, reading),
      missing: reading.applies && hasGaps ? missing(index) : [])
  }

  private func outcome(_ rule: ScoreRule, _ reading: Reading) -> ScoreOutcome {
    guard reading.applies else { return .notApplicable }
    guard let categories = rule.categories else { return .number(number(rule, reading)) }
    return .category(
      CategoryScore(
        value: reading.band.map { categories[$0] }, possible: reading.possible.indexes.map { categories[$0] })
    )
  }

  private func number(_ rule: ScoreRule, _ reading: Reading) -> NumberScore {
    let cutOff = norms[rule.id].map { rule.norms[$0] } ?? rule.positive
    return NumberScore(
      value: reading.value, range: reading.low...reading.high,
      band: reading.band.map { rule.bands[$0].id }, isCertain: reading.isCertain,
      isProrated: reading.isProrated, positive: cutOff.flatMap { isPositive($0, reading) }, cutOff: cutOff)
  }

  private func isPositive(_ cutOff: CutOff, _ reading: Reading) -> Bool? {
    if let value = reading.value { return isPositive(cutOff, value) }
    let (low, high) = (isPositive(cutOff, reading.low), isPositive(cutOff, reading.high))
    return low == high ? low : nil
  }

  private func isPositive(_ cutOff: CutOff, _ value: Rational) -> Bool {
    switch instrument.direction {
    case .higherIsWorse, .none: value >= cutOff.at
    case .higherIsBetter: value <= cutOff.at
    }
  }

  /// The open items that the score is made of, and those that decide whether such an item is asked.
  private func missing(_ index: Int) -> [MissingItem] {
    var seen: Set<Int> = []
    var open = machine.program.scores[index].items
    while let item = open.popLast() {
      guard seen.insert(item).inserted else { continue }
      let isUndecided = !machine.asked[item].isSettled && !machine.inputs[item].state.isReply
      if isUndecided { open += machine.program.items[item].conditionItems }
    }
    return seen.sorted().compactMap { item in
      guard let reason = machine.gap(at: item), !machine.isFilled(item) else { return nil }
      return MissingItem(item: instrument.items[item].id, reason: reason)
    }
  }

  private func fired(_ index: Int) -> FiredAlert {
    let rule = instrument.alerts[index]
    let evidence = machine.program.alerts[index].evidence
    var holding = evidence.items(machine.truths)
    for item in holding where !machine.inputs[item].state.isReply { holding.remove(item) }
    let items = (holding.isEmpty ? evidence.all : holding).sorted().map { instrument.items[$0].id }
    return FiredAlert(id: rule.id, level: rule.level, kind: rule.kind, item: items[0], items: items)
  }

  /// Safety items that were reached and have no answer, but for refusals that an alert already deals with.
  private func prompts() -> [ItemID] {
    let fired = instrument.alerts.indices.filter { fires(alert: $0) }
    let dealtWith = fired.reduce(into: Set<Int>()) { items, index in
      let declined = machine.program.alerts[index].declinedItems
      items.formUnion(declined.filter { machine.gap(at: $0) == .declined })
    }
    return instrument.items.filter { item in
      item.isSafety && machine.gap(at: item.index) != nil && !dealtWith.contains(item.index)
    }.map(\.id)
  }
}
