extension InstrumentCheck {
  /// That every question can be asked and left out.
  ///
  /// - Returns: the items of which that is not so.
  mutating func proveItems(
    _ assembler: Assembler, _ reach: Reach, except known: Set<Assembler.Node>, _ search: inout Exploration
  ) -> Set<Assembler.Node> {
    var slips: Set<Assembler.Node> = []
    for condition in itemConditions(assembler) where !known.contains(condition.node) {
      let before = findings.defects.count
      prove(condition, reach, &search)
      if findings.defects.count > before { slips.insert(condition.node) }
    }
    return slips
  }

  /// That every score can apply, and that every alert can fire and stay silent.
  mutating func proveRules(
    _ assembler: Assembler, _ reach: Reach, except known: Set<Assembler.Node>, _ search: inout Exploration
  ) {
    for condition in scoreConditions(assembler) + alertConditions(assembler)
    where !known.contains(condition.node) {
      prove(condition, reach, &search)
    }
  }

  private func itemConditions(_ assembler: Assembler) -> [Condition] {
    let items = assembler.compiler.program.items
    return itemDrafts.enumerated().compactMap { index, draft in
      guard let text = draft.askWhen, let register = items[index].condition else { return nil }
      return Condition(
        node: .item(index), register: register, items: items[index].conditionItems, line: text.line,
        what: "item '\(draft.id.value)' would", never: "never be asked", always: "always be asked")
    }
  }

  private func scoreConditions(_ assembler: Assembler) -> [Condition] {
    scoreDrafts.enumerated().compactMap { index, draft in
      guard let text = draft.appliesWhen, let score = assembler.compiled[index],
        let register = score.condition
      else { return nil }
      return Condition(
        node: .score(index), register: register, items: score.conditionItems, line: text.line,
        what: "score '\(draft.id.value)' would", never: "never apply", always: nil)
    }
  }

  private func alertConditions(_ assembler: Assembler) -> [Condition] {
    alertDrafts.enumerated().compactMap { index, draft in
      guard let alert = assembler.compiledAlerts[index] else { return nil }
      return Condition(
        node: .alert(index), register: alert.condition, items: alert.items, line: draft.when.line,
        what: "alert '\(draft.id.value)' would", never: "never fire", always: "always fire")
    }
  }

  private struct Condition {
    let node: Assembler.Node
    let register: Int
    let items: [Int]
    let line: Int
    let what: String
    let never: String
    /// `nil` where it does no harm.
    let always: String?
  }

  private mutating func prove(_ condition: Condition, _ reach: Reach, _ search: inout Exploration) {
    let bounds = reach.truths[condition.register]
    let seen = search.truths[condition.register] ?? []
    if !seen.contains(.canBeTrue) {
      switch canEnd(condition, holding: true, bounds, &search) {
      case true?: break
      case false?: report(condition, condition.never, "cannot hold", holds: false, search)
      case nil: remark(condition, condition.never)
      }
    }
    if !seen.canFail, let always = condition.always {
      switch canEnd(condition, holding: false, bounds, &search) {
      case true?: break
      case false?: report(condition, always, "cannot fail", holds: true, search)
      case nil: remark(condition, always)
      }
    }
  }

  private mutating func remark(_ condition: Condition, _ what: String) {
    findings.remark(
      condition.line,
      "\(condition.what) perhaps \(what): there are too many answers to try them all, and none of those tried "
        + "showed otherwise")
  }

  /// Whether the condition can come to that end; `nil` where there is too much to try.
  private func canEnd(
    _ condition: Condition, holding: Bool, _ bounds: Truth, _ search: inout Exploration
  ) -> Bool? {
    guard holding ? bounds.contains(.canBeTrue) : bounds.canFail else { return false }
    switch search.find(Goal(aim: .truth(condition.register, holds: holding), items: condition.items)) {
    case .found: return true
    case .none: return false
    case .unknown: return nil
    }
  }

  private mutating func report(
    _ condition: Condition, _ what: String, _ why: String, holds: Bool, _ search: Exploration
  ) {
    findings.report(
      condition.line,
      "\(condition.what) \(what): its condition \(why)" + evidence(condition, search, holds: holds))
  }

  /// Shows on answers what a comparison comes to at its best; of other conditions there is no best.
  private func evidence(_ condition: Condition, _ search: Exploration, holds: Bool) -> String {
    let items = search.closure(of: condition.items)
    guard let nearest = search.nearest(condition.register, holds: holds) else {
      return ", whatever is answered"
    }
    if items.isEmpty { return "; it comes to \(nearest.comparison) whatever is answered" }
    return "; even with \(shown(nearest.sheet, items, search)) it comes to \(nearest.comparison)"
  }
}
