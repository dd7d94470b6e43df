extension InstrumentCheck {
  /// Runs the program on a sheet on which anything may stand, and holds every claim of the file against it.
  mutating func prove(_ assembler: Assembler) {
    let program = assembler.compiler.program
    var machine = Machine(program)
    machine.inputs = machine.inputs.map { _ in .anything }
    machine.tell(of: Respondent())
    machine.run()
    for (index, score) in assembler.compiled.sorted(by: { $0.key < $1.key }) {
      prove(score: index, score, machine.assuming(score))
    }
    let conditions = ConditionProof(program)
    for (index, item) in itemDrafts.enumerated() {
      guard let text = item.askWhen, let register = program.items[index].condition else { continue }
      let ends = conditions.ends(of: register, items: program.items[index].conditionItems, machine)
      report(
        ends, text.line, "item '\(item.id.value)' would", never: "never be asked", always: "always be asked")
    }
    for (index, alert) in assembler.compiledAlerts.sorted(by: { $0.key < $1.key }) {
      let text = alertDrafts[index]
      let ends = conditions.ends(of: alert.condition, items: alert.evidence.all.sorted(), machine)
      report(
        ends, text.when.line, "alert '\(text.id.value)' can", never: "never fire", always: "only always fire")
    }
    if proveDivisors(assembler, machine) { proveReach(machine) }
  }

  private mutating func report(_ ends: Truth, _ line: Int, _ what: String, never: String, always: String) {
    if ends.isCertainlyFalse { findings.report(line, "\(what) \(never): its condition cannot hold") }
    if ends.isCertainlyTrue { findings.report(line, "\(what) \(always): its condition cannot fail") }
  }

  private mutating func prove(score index: Int, _ score: CompiledScore, _ machine: Machine) {
    let draft = scoreDrafts[index]
    if let condition = score.condition, machine.truths[condition].isCertainlyFalse {
      findings.report(draft.value.line, "score '\(draft.id.value)' never applies: applies-when cannot hold")
    }
    switch score.kind {
    case .number(let register):
      let bounds = machine.numbers[register]
      guard bounds.canBePresent, !bounds.isFar else { return }
      ranges[index] = bounds.low...bounds.high
      checkTiling(draft, bounds.low...bounds.high)
      checkTerms(draft, score, machine)
    case .category(let register):
      for (place, category) in (draft.categories ?? []).enumerated()
      where !machine.categories[register].contains(CategorySet(index: place)) {
        findings.report(
          category.line, "category '\(category.value)' is never the outcome of '\(draft.id.value)'")
      }
    }
  }

  /// A mean stands in for a missing term only where all terms run over the same range.
  private mutating func checkTerms(_ draft: ScoreDraft, _ score: CompiledScore, _ machine: Machine) {
    guard let missing = draft.missing, missing.then.value == "prorate",
      case .numbers(let registers) = score.terms?.list
    else { return }
    let ranges = Set(registers.map { machine.numbers[$0].low...machine.numbers[$0].high })
    if ranges.count > 1 {
      findings.report(
        missing.then.line, "'\(draft.id.value)' cannot be prorated: its terms run over different ranges")
    }
  }

  /// Larger than any score; what lies beyond is a slip, and could not be told exactly.
  private mutating func proveReach(_ machine: Machine) {
    guard machine.numbers.contains(where: \.isFar), let score = scoreDrafts.first else { return }
    findings.report(score.value.line, "the scores' expressions reach beyond a billion; make them smaller")
  }

  /// Whether nothing is ever divided by zero.
  private mutating func proveDivisors(_ assembler: Assembler, _ machine: Machine) -> Bool {
    var isSound = true
    for divisor in assembler.divisors {
      let bounds = machine.numbers[divisor.register]
      if bounds.low <= .zero, bounds.high >= .zero {
        isSound = false
        findings.report([
          ExpressionError(
            position: divisor.position, message: "the divisor can be 0; use mean(...) or max(1, ...)"
          ).defect(in: divisor.text)
        ])
      }
    }
    return isSound
  }
}

extension Bounds {
  fileprivate var isFar: Bool {
    let limit: Rational = 1_000_000_000
    return low < limit.negated || high > limit
  }
}
