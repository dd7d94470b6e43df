extension Compiler {
  /// `table(value, first, > 15 -> 1, > 30 -> 2)`: the result of the last step whose bound the value has passed.
  ///
  /// It is written as a chain of choices from the last step back, so that a range of values gives exactly the
  /// results that lie within it.
  mutating func compile(
    table arguments: [Syntax], at syntax: Syntax, _ categories: [String]
  ) throws(ExpressionError) -> Compiled {
    guard arguments.count >= 3 else {
      throw error(syntax, "use it as table(value, first, > 15 -> second, > 30 -> third)")
    }
    let value = try number(arguments[0])
    let first = try compile(arguments[1], categories: categories)
    var (result, before) = (first, Step?.none)
    for argument in arguments.dropFirst(2) {
      let step = try step(argument, after: before)
      let then = try compile(step.result, categories: categories)
      result = try chosen(value.register, step, then, result, at: argument)
      before = step
    }
    result.value = shared(value.register, result.value)
    result.items.formUnion(value.compiled.items)
    result.evidence = .items(result.items.sorted())
    result.terms = nil
    return result
  }

  private struct Step {
    let comparison: Comparison
    let bound: Rational
    let result: Syntax
  }

  private func step(_ argument: Syntax, after before: Step?) throws(ExpressionError) -> Step {
    guard case .step(let comparison, let bound, let result) = argument.kind,
      comparison == .more || comparison == .atLeast
    else { throw error(argument, "a step of a table begins with > or >=, such as > 15 -> 1") }
    guard let number = constant(of: bound) else { throw error(bound, "the bound of a step is a number") }
    if let before, number <= before.bound {
      throw error(bound, "the bounds of a table ascend; \(number) does not come after \(before.bound)")
    }
    return Step(comparison: comparison, bound: number, result: result)
  }

  private func constant(of syntax: Syntax) -> Rational? {
    switch syntax.kind {
    case .number(let number): number
    case .negative(let part): constant(of: part)?.negated
    case .truth, .word, .range, .not, .arithmetic, .comparison, .both, .either, .call, .step: nil
    }
  }

  private mutating func chosen(
    _ value: Int, _ step: Step, _ then: Compiled, _ before: Compiled, at syntax: Syntax
  ) throws(ExpressionError) -> Compiled {
    let condition = newTruth()
    let bound = constant(step.bound)
    emit(.compare(step.comparison, value, bound, into: condition))
    comparisons.append(
      NumberComparison(
        sign: step.comparison, left: value, right: bound, outcome: condition, position: syntax.position,
        isStep: true))
    var compiled = before
    switch (then.value, before.value) {
    case (.number(let one), .number(let other)):
      compiled.value = .number(newNumber())
      emit(.chooseNumber(condition, one, other, into: program.numbers.count - 1))
    case (.category(let one, let names), .category(let other, let others)) where names == others:
      compiled.value = .category(newCategory(), of: names)
      emit(.chooseCategory(condition, one, other, into: program.categories.count - 1))
    case (.number, _), (.truth, _), (.category, _):
      throw error(
        syntax,
        "the results of a table are all numbers or all categories: \(before.value.typeName), "
          + then.value.typeName)
    }
    compiled.items.formUnion(then.items)
    return compiled
  }

  /// Nothing can be looked up for what was not asked.
  private mutating func shared(_ value: Int, _ result: Compiled.Value) -> Compiled.Value {
    switch result {
    case .number(let register):
      let into = newNumber()
      emit(.sharedNumber(value, register, into: into))
      return .number(into)
    case .category(let register, let names):
      let into = newCategory()
      emit(.sharedCategory(number: value, register, into: into))
      return .category(into, of: names)
    case .truth: return result
    }
  }

  /// `reverse(q4)`: the lowest and highest value together, less the answer.
  mutating func compile(reversing arguments: [Syntax], at syntax: Syntax) throws(ExpressionError) -> Compiled
  {
    try require(1, arguments, syntax, "reverse(item)")
    let item = try item(arguments[0], "reverse(q4)")
    guard case .choice(let values) = names.responses[item], let low = values.min(), let high = values.max(),
      Set(values) == Set(values.map { low + high - $0 })
    else {
      throw error(
        syntax,
        "only an item of choices can be reversed, whose values mirror each other; "
          + "'\(names.itemNames[item])' takes \(names.responses[item].answers)")
    }
    let into = newNumber()
    emit(.arithmetic(.minus, constant(Rational(low + high)), item, into: into))
    return Compiled(value: .number(into), items: [item], evidence: .items([item]))
  }

  /// `open(0, 3)`: what the answers do not settle, because they contradict each other.
  mutating func compile(open arguments: [Syntax], at syntax: Syntax) throws(ExpressionError) -> Compiled {
    try require(2, arguments, syntax, "open(lowest, highest)")
    guard let low = constant(of: arguments[0]), let high = constant(of: arguments[1]), low < high else {
      throw error(syntax, "open(lowest, highest) needs two numbers, the lower one first")
    }
    return Compiled(value: .number(newNumber(Bounds(low, high))))
  }
}
