extension Compiler {
  mutating func compile(not part: Syntax) throws(ExpressionError) -> Compiled {
    let (register, compiled) = try truth(part)
    let into = newTruth()
    emit(.not(register, into: into))
    return Compiled(
      value: .truth(into), items: compiled.items, evidence: .items(compiled.evidence.all.sorted()))
  }

  mutating func compile(negative part: Syntax) throws(ExpressionError) -> Compiled {
    let (register, compiled) = try number(part)
    let into = newNumber()
    emit(.negate(register, into: into))
    return Compiled(value: .number(into), items: compiled.items, evidence: compiled.evidence)
  }

  mutating func compile(
    _ kind: Arithmetic, _ left: Syntax, _ right: Syntax
  ) throws(ExpressionError) -> Compiled {
    let (first, second) = (try number(left), try number(right))
    let into = newNumber()
    emit(.arithmetic(kind, first.register, second.register, into: into))
    if kind == .over {
      divisors.append(
        Divisor(register: second.register, items: second.compiled.items, position: right.position))
    }
    var compiled = joined(.number(into), first.compiled, second.compiled)
    compiled.terms = scaled(kind, first, second)
    return compiled
  }

  /// The terms of a sum that is multiplied or divided by a constant; they can still be prorated.
  private func scaled(
    _ kind: Arithmetic, _ first: (register: Int, compiled: Compiled),
    _ second: (register: Int, compiled: Compiled)
  ) -> CompiledScore.Terms? {
    let (left, right) = (program.numbers[first.register], program.numbers[second.register])
    switch kind {
    case .times where second.compiled.items.isEmpty && right.isPoint:
      return first.compiled.terms?.scaled { $0.multiplied(by: right.low) }
    case .times where first.compiled.items.isEmpty && left.isPoint:
      return second.compiled.terms?.scaled { $0.multiplied(by: left.low) }
    case .over where second.compiled.items.isEmpty && right.isPoint:
      return first.compiled.terms?.scaled { $0.divided(by: right.low) }
    case .plus, .minus, .times, .over: return nil
    }
  }

  mutating func compileBoth(_ left: Syntax, _ right: Syntax) throws(ExpressionError) -> Compiled {
    let (first, second) = (try truth(left), try truth(right))
    let into = newTruth()
    emit(.both(first.register, second.register, into: into))
    return joined(.truth(into), first.compiled, second.compiled)
  }

  mutating func compileEither(_ left: Syntax, _ right: Syntax) throws(ExpressionError) -> Compiled {
    let (first, second) = (try truth(left), try truth(right))
    let into = newTruth()
    emit(.either(first.register, second.register, into: into))
    var compiled = joined(.truth(into), first.compiled, second.compiled)
    compiled.evidence = .holding([
      Evidence.Part(truth: first.register, evidence: first.compiled.evidence),
      Evidence.Part(truth: second.register, evidence: second.compiled.evidence),
    ])
    return compiled
  }

  mutating func compile(
    _ comparison: Comparison, _ left: Syntax, _ right: Syntax, at syntax: Syntax
  ) throws(ExpressionError) -> Compiled {
    let categories = categories(of: left) ?? categories(of: right) ?? []
    let (first, second) = (
      try compile(left, categories: categories), try compile(right, categories: categories)
    )
    let into = newTruth()
    switch (first.value, second.value) {
    case (.number(let one), .number(let other)):
      emit(.compare(comparison, one, other, into: into))
      comparisons.append(
        NumberComparison(
          sign: comparison, left: one, right: other, outcome: into, position: syntax.position))
      doubt(comparison, left, right, at: syntax)
    case (.truth(let one), .truth(let other)):
      try requireEquality(comparison, syntax, "truths")
      emit(.sameTruth(one, other, into: into))
    case (.category(let one, _), .category(let other, _)):
      try requireEquality(comparison, syntax, "categories")
      emit(.sameCategory(one, other, into: into))
    case (.number, _), (.truth, _), (.category, _):
      throw error(
        syntax, "\(first.value.typeName) cannot be compared with \(second.value.typeName)")
    }
    var compiled = joined(.truth(into), first, second)
    if comparison != .more, comparison != .atLeast {
      compiled.evidence = .items(compiled.evidence.all.sorted())
    }
    if comparison == .different, case .number = first.value { return compiled }
    return comparison == .different ? negated(compiled, into) : compiled
  }

  /// Comparing two numbers knows *different*; for truths and categories it is the opposite of *same*.
  private mutating func negated(_ compiled: Compiled, _ register: Int) -> Compiled {
    let into = newTruth()
    emit(.not(register, into: into))
    var opposite = compiled
    opposite.value = .truth(into)
    return opposite
  }

  private func requireEquality(
    _ comparison: Comparison, _ syntax: Syntax, _ what: String
  ) throws(ExpressionError) {
    guard comparison == .equal || comparison == .different else {
      throw error(syntax, "\(what) have no order; use = or !=")
    }
  }

  /// Remarks on a comparison of an item that its answers settle beforehand: a slip of the pen hides there.
  private mutating func doubt(_ comparison: Comparison, _ left: Syntax, _ right: Syntax, at syntax: Syntax) {
    guard case .word(let word) = left.kind, case .number(let number) = right.kind,
      let item = names.items[word]
    else { return }
    let settled = program.items[item].settled(comparison, number)
    guard let settled else { return }
    let always = settled ? "always holds" : "never holds"
    doubts.append(
      error(
        syntax,
        "'\(word) \(comparison.rawValue) \(number)' \(always): \(word) takes \(names.responses[item].answers)"
      ))
  }

  private func joined(_ value: Compiled.Value, _ first: Compiled, _ second: Compiled) -> Compiled {
    Compiled(
      value: value, items: first.items.union(second.items),
      evidence: .every([first.evidence, second.evidence]))
  }
}

extension CompiledScore.Terms {
  fileprivate func scaled(_ change: (Rational) -> Rational?) -> CompiledScore.Terms? {
    guard let factor = change(factor) else { return nil }
    return CompiledScore.Terms(list: list, isMean: isMean, factor: factor)
  }
}

extension CompiledItem {
  /// Whether the comparison comes out the same for every answer, and how.
  func settled(_ comparison: Comparison, _ number: Rational) -> Bool? {
    if let values {
      let outcomes = Set(values.map { comparison.holds(Rational(Int($0)), number) })
      return outcomes.count == 1 ? outcomes.first : nil
    }
    let truth = domain.compared(comparison, Bounds(number))
    return truth.isSettled ? truth.isCertainlyTrue : nil
  }
}
