extension InstrumentCheck {
  /// Runs the program on a sheet on which anything may stand, and holds every claim of the file against it.
  mutating func prove(_ assembler: Assembler) {
    let program = assembler.compiler.program
    var machine = Machine(program)
    machine.inputs = machine.inputs.map { _ in .anything }
    machine.tell(of: Respondent())
    machine.run()
    var search = Exploration(
      program, constants: Array(assembler.compiler.constants.keys), scores: assembler.compiled,
      edges: assembler.compiled.reduce(into: [:]) { edges, score in
        edges[score.key] = scoreDrafts[score.key].bands.map(\.lowest.value)
      }, conditions: conditions(assembler), effort: Effort())
    search.walk()
    for (index, score) in assembler.compiled.sorted(by: { $0.key < $1.key }) {
      prove(score: index, score, machine.assuming(score), &search)
    }
    proveConditions(assembler, machine, &search)
    if proveDivisors(assembler, machine, &search) { proveReach(machine) }
  }

  private func conditions(_ assembler: Assembler) -> [Int] {
    assembler.compiler.program.items.compactMap(\.condition)
      + assembler.compiledAlerts.values.map(\.condition)
  }

  private mutating func prove(
    score index: Int, _ score: CompiledScore, _ machine: Machine, _ search: inout Exploration
  ) {
    let draft = scoreDrafts[index]
    if let condition = score.condition, machine.truths[condition].isCertainlyFalse {
      findings.report(draft.value.line, "score '\(draft.id.value)' never applies: applies-when cannot hold")
    }
    switch score.kind {
    case .number(let register):
      let bounds = machine.numbers[register]
      guard bounds.canBePresent, !bounds.isFar else { return }
      let range = proveRange(index, register, bounds, &search)
      ranges[index] = range
      proveBands(index, range, &search)
      checkTerms(draft, score, machine)
    case .category(let register):
      proveCategories(index, machine.categories[register], &search)
    }
  }

  /// The range of a score, and whether answers were found that reach both of its ends.
  private mutating func proveRange(
    _ index: Int, _ register: Int, _ bounds: Bounds, _ search: inout Exploration
  ) -> ClosedRange<Rational> {
    let reaches = { (search: Exploration) in
      search.traces[index]?.lowest?.value == bounds.low && search.traces[index]?.highest?.value == bounds.high
    }
    let items = search.closure(of: search.traces[index]?.score.items ?? [])
    if !reaches(search), let low = search.traces[index]?.lowest?.sheet ?? search.start {
      _ = search.seek(register, items, from: low) { $0.high.subtracting(bounds.low)?.magnitude ?? .farthest }
      let high = search.traces[index]?.highest?.sheet ?? low
      _ = search.seek(register, items, from: high) { bounds.high.subtracting($0.low)?.magnitude ?? .farthest }
    }
    proofs[index] = .exact
    if reaches(search) { return bounds.low...bounds.high }
    if search.tryAll(items), let low = search.traces[index]?.lowest, let high = search.traces[index]?.highest
    {
      return low.value...high.value
    }
    proofs[index] = .bound
    let draft = scoreDrafts[index]
    let found = search.traces[index].flatMap { trace in
      trace.lowest.flatMap { low in
        trace.highest.map { "; answers were found from \(low.value) to \($0.value)" }
      }
    }
    findings.remark(
      draft.value.line,
      "'\(draft.id.value)' lies between \(bounds.low) and \(bounds.high), which is only a bound"
        + (found ?? ""))
    return bounds.low...bounds.high
  }

  private mutating func proveCategories(
    _ index: Int, _ possible: CategorySet, _ search: inout Exploration
  ) {
    let draft = scoreDrafts[index]
    var wasComplete: Bool?
    for (place, category) in (draft.categories ?? []).enumerated() {
      guard search.traces[index]?.reached.contains(place) != true else { continue }
      if possible.contains(CategorySet(index: place)), wasComplete == nil {
        wasComplete = search.tryAll(search.closure(of: search.traces[index]?.score.items ?? []))
      }
      guard search.traces[index]?.reached.contains(place) != true else { continue }
      if !possible.contains(CategorySet(index: place)) {
        findings.report(
          category.line, "category '\(category.value)' is never the outcome of '\(draft.id.value)'")
      } else if wasComplete != true {
        findings.remark(
          category.line, "no answers were found that lead to category '\(category.value)'")
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
  private mutating func proveDivisors(
    _ assembler: Assembler, _ machine: Machine, _ search: inout Exploration
  ) -> Bool {
    var isSound = true
    for divisor in assembler.divisors {
      let bounds = machine.numbers[divisor.register]
      guard bounds.low <= .zero, bounds.high >= .zero else { continue }
      isSound = false
      let items = search.closure(of: divisor.items.sorted())
      let sheet = search.start.flatMap {
        search.seek(divisor.register, items, from: $0) { $0.isPoint ? $0.low.magnitude : .farthest }
      }
      let example = sheet.map { ", as with " + shown($0, items, search) } ?? ""
      findings.report([
        ExpressionError(
          position: divisor.position, message: "the divisor can be 0\(example); use mean(...) or max(1, ...)"
        ).defect(in: divisor.text)
      ])
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
