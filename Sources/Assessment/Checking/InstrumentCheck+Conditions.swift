extension InstrumentCheck {
  /// That every question can be asked and left out, and that every alert can fire and stay silent.
  mutating func proveConditions(_ assembler: Assembler, _ machine: Machine, _ search: inout Exploration) {
    let program = assembler.compiler.program
    for (index, item) in itemDrafts.enumerated() {
      guard let text = item.askWhen, let register = program.items[index].condition else { continue }
      let condition = Condition(
        register: register, items: program.items[index].conditionItems, line: text.line,
        what: "item '\(item.id.value)' would", never: "never be asked", always: "always be asked")
      prove(condition, machine, &search)
    }
    for (index, alert) in assembler.compiledAlerts.sorted(by: { $0.key < $1.key }) {
      let text = alertDrafts[index]
      let condition = Condition(
        register: alert.condition, items: alert.evidence.all.sorted(), line: text.when.line,
        what: "alert '\(text.id.value)' would", never: "never fire", always: "always fire")
      prove(condition, machine, &search)
    }
  }

  private struct Condition {
    let register: Int
    let items: [Int]
    let line: Int
    let what: String
    let never: String
    let always: String
  }

  private mutating func prove(_ condition: Condition, _ machine: Machine, _ search: inout Exploration) {
    var proof = ConditionProof(machine.program, effort: search.effort)
    let ends = proof.ends(of: condition.register, items: condition.items, machine)
    search.effort = proof.effort
    switch ends {
    case .settled(let truth): report(truth, condition, search)
    case .undecided:
      let seen = search.truths[condition.register] ?? []
      guard !seen.contains(.canBeTrue) || !(seen.contains(.canBeFalse) || seen.contains(.canBeAbsent)) else {
        return
      }
      let missing = seen.contains(.canBeTrue) ? condition.always : condition.never
      findings.remark(
        condition.line,
        "\(condition.what) perhaps \(missing): there are too many answers to try them all, and none of those "
          + "tried showed otherwise")
    }
  }

  private mutating func report(_ ends: Truth, _ condition: Condition, _ search: Exploration) {
    guard ends.isCertainlyFalse || ends.isCertainlyTrue else { return }
    let what = ends.isCertainlyFalse ? condition.never : condition.always
    let why = ends.isCertainlyFalse ? "cannot hold" : "cannot fail"
    findings.report(
      condition.line,
      "\(condition.what) \(what): its condition \(why)"
        + evidence(condition, search, holds: ends.isCertainlyTrue)
    )
  }

  /// Shows on answers what a comparison comes to at its best; of other conditions there is no best.
  private func evidence(_ condition: Condition, _ search: Exploration, holds: Bool) -> String {
    let items = search.closure(of: condition.items)
    guard let nearest = search.nearest(condition.register, holds: holds) else {
      return ", whatever is answered"
    }
    return "; even with \(shown(nearest.sheet, items, search)) it comes to \(nearest.comparison)"
  }
}
