extension InstrumentCheck {
  /// A mean stands in for a missing term only where all terms run over the same range.
  mutating func checkTerms(_ draft: ScoreDraft, _ score: CompiledScore, _ machine: Machine) {
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
  mutating func proveSizes(
    _ assembler: Assembler, _ machine: Machine, except known: Set<Assembler.Node>
  ) -> Set<Assembler.Node> {
    let slip = assembler.expressions.first { expression in
      !known.contains(expression.node) && expression.numbers.contains { machine.numbers[$0].isFar }
    }
    guard let slip else { return [] }
    findings.report(
      slip.text.line,
      "the expression reaches beyond a billion, or into fractions too fine to be told exactly; make its numbers "
        + "smaller")
    return [slip.node]
  }

  /// That nothing is ever divided by zero.
  ///
  /// - Returns: what holds a division that may be.
  mutating func proveDivisors(
    _ assembler: Assembler, _ machine: Machine, _ search: inout Exploration
  ) -> Set<Assembler.Node> {
    var slips: Set<Assembler.Node> = []
    for expression in assembler.expressions {
      for divisor in expression.divisors where machine.numbers[divisor.register].holdsZero {
        slips.insert(expression.node)
        let error = ExpressionError(
          position: divisor.position,
          message: message(on: divisor, machine.numbers[divisor.register], &search)
            + "; use mean(...) or max(1, ...)")
        findings.report([error.defect(in: expression.text)])
      }
    }
    return slips
  }

  private func message(
    on divisor: Compiler.Divisor, _ bounds: Bounds, _ search: inout Exploration
  ) -> String {
    let items = divisor.items.sorted()
    let zero = Goal(aim: .value(divisor.register, .at(.zero)), items: items)
    guard let sheet = search.find(zero).sheet else {
      return "the divisor must keep clear of 0, it lies between \(bounds.low) and \(bounds.high)"
    }
    return "the divisor can be 0"
      + (items.isEmpty ? "" : ", as with \(shown(sheet, search.closure(of: items), search))")
  }
}

extension Bounds {
  fileprivate var holdsZero: Bool { low <= .zero && high >= .zero }

  /// Whether it may lie farther off than any score.
  var isFar: Bool {
    let limit: Rational = 1_000_000_000
    return low < limit.negated || high > limit
  }
}
