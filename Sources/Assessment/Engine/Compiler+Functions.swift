extension Compiler {
  mutating func compile(
    call function: String, _ arguments: [Syntax], at syntax: Syntax, _ categories: [String]
  ) throws(ExpressionError) -> Compiled {
    switch function {
    case "sum": return try compile(.sum, arguments, at: syntax)
    case "mean": return try compile(.mean, arguments, at: syntax)
    case "min": return try compile(.least, arguments, at: syntax)
    case "max": return try compile(.greatest, arguments, at: syntax)
    case "count": return try compile(count: arguments, at: syntax)
    case "if": return try compile(choice: arguments, at: syntax, categories)
    case "round", "floor": return try compile(rounding: function, arguments, at: syntax)
    case "answered", "declined": return try compile(asking: function, arguments, at: syntax)
    case "includes": return try compile(including: arguments, at: syntax)
    case "elapsed": return try compile(elapsed: arguments, at: syntax)
    case "reverse": return try compile(reversing: arguments, at: syntax)
    case "table": return try compile(table: arguments, at: syntax, categories)
    case "open": return try compile(open: arguments, at: syntax)
    case _:
      throw error(
        syntax,
        "'\(function)' is no function; there are sum, mean, min, max, count, if, round, floor, table, "
          + "reverse, answered, declined, includes, elapsed and open")
    }
  }

  func require(_ count: Int, _ arguments: [Syntax], _ syntax: Syntax, _ usage: String)
    throws(ExpressionError)
  {
    guard arguments.count == count else { throw error(syntax, "use it as \(usage)") }
  }

  private mutating func compile(
    _ fold: Instruction.Fold, _ arguments: [Syntax], at syntax: Syntax
  ) throws(ExpressionError) -> Compiled {
    var registers: [Int] = []
    var parts: [Compiled] = []
    for argument in try expanded(arguments, at: syntax) {
      let (register, part) = try number(argument)
      registers.append(register)
      parts.append(part)
    }
    let into = newNumber()
    emit(.fold(fold, list(registers), into: into))
    return Compiled(
      value: .number(into), items: parts.reduce(into: []) { $0.formUnion($1.items) },
      evidence: .every(parts.map(\.evidence)), terms: terms(fold, registers))
  }

  private mutating func compile(
    count arguments: [Syntax], at syntax: Syntax
  ) throws(ExpressionError) -> Compiled {
    var registers: [Int] = []
    var parts: [Compiled] = []
    for argument in try expanded(arguments, at: syntax) {
      let (register, part) = try truth(argument)
      registers.append(register)
      parts.append(part)
    }
    let into = newNumber()
    emit(.count(list(registers), into: into))
    return Compiled(
      value: .number(into), items: parts.reduce(into: []) { $0.formUnion($1.items) },
      evidence: .holding(zip(registers, parts).map { Evidence.Part(truth: $0, evidence: $1.evidence) }),
      terms: CompiledScore.Terms(list: .truths(registers)))
  }

  private func terms(_ fold: Instruction.Fold, _ registers: [Int]) -> CompiledScore.Terms? {
    switch fold {
    case .sum: CompiledScore.Terms(list: .numbers(registers))
    case .mean: CompiledScore.Terms(list: .numbers(registers), isMean: true)
    case .least, .greatest: nil
    }
  }

  private mutating func compile(
    choice arguments: [Syntax], at syntax: Syntax, _ categories: [String]
  ) throws(ExpressionError) -> Compiled {
    try require(3, arguments, syntax, "if(truth, then, else)")
    let condition = try truth(arguments[0])
    let first = try compile(arguments[1], categories: categories)
    let second = try compile(arguments[2], categories: categories)
    var compiled = first
    switch (first.value, second.value) {
    case (.number(let one), .number(let other)):
      compiled.value = .number(newNumber())
      emit(.chooseNumber(condition.register, one, other, into: program.numbers.count - 1))
    case (.truth(let one), .truth(let other)):
      compiled.value = .truth(newTruth())
      emit(.chooseTruth(condition.register, one, other, into: program.truths.count - 1))
    case (.category(let one, let names), .category(let other, let others)) where names == others:
      compiled.value = .category(newCategory(), of: names)
      emit(.chooseCategory(condition.register, one, other, into: program.categories.count - 1))
    case (.number, _), (.truth, _), (.category, _):
      throw error(
        syntax, "both ends of 'if' must be of one kind: \(first.value.typeName), \(second.value.typeName)")
    }
    compiled.items = condition.compiled.items.union(first.items).union(second.items)
    compiled.evidence = .items(compiled.items.sorted())
    compiled.terms = nil
    return compiled
  }

  private mutating func compile(
    rounding function: String, _ arguments: [Syntax], at syntax: Syntax
  ) throws(ExpressionError) -> Compiled {
    try require(1, arguments, syntax, "\(function)(number)")
    let (register, part) = try number(arguments[0])
    let into = newNumber()
    emit(function == "round" ? .round(register, into: into) : .floor(register, into: into))
    return Compiled(value: .number(into), items: part.items, evidence: part.evidence)
  }

  func item(_ argument: Syntax, _ usage: String) throws(ExpressionError) -> Int {
    guard case .word(let word) = argument.kind else {
      throw error(argument, "an item is needed here: \(usage)")
    }
    if let item = names.items[word] { return item }
    guard !names.uncertainty.hasUnnamed else { throw .knockOn(at: argument.position) }
    throw error(
      argument, "an item is needed here: \(usage); '\(word)' is none\(names.suggestion(for: word))")
  }

  private mutating func compile(
    asking function: String, _ arguments: [Syntax], at syntax: Syntax
  ) throws(ExpressionError) -> Compiled {
    try require(1, arguments, syntax, "\(function)(item)")
    let item = try item(arguments[0], "\(function)(q1)")
    let into = newTruth()
    if function == "declined" {
      declinedItems.insert(item)
      emit(.declined(item, staysOpen: staysOpen, into: into))
    } else {
      emit(.answered(item, staysOpen: staysOpen, into: into))
    }
    return Compiled(value: .truth(into), items: [item], evidence: .items([item]))
  }

  private mutating func compile(
    including arguments: [Syntax], at syntax: Syntax
  ) throws(ExpressionError) -> Compiled {
    try require(2, arguments, syntax, "includes(item, value)")
    let item = try item(arguments[0], "includes(q1, 3)")
    guard case .multiple(let values) = names.responses[item], case .number(let value) = arguments[1].kind,
      let choice = values.firstIndex(where: { Rational($0) == value })
    else {
      throw error(syntax, "includes needs an item of multiple choice and one of its values")
    }
    let into = newTruth()
    emit(.includes(item: item, choice: choice, into: into))
    return Compiled(value: .truth(into), items: [item], evidence: .items([item]))
  }

  private mutating func compile(
    elapsed arguments: [Syntax], at syntax: Syntax
  ) throws(ExpressionError) -> Compiled {
    try require(2, arguments, syntax, "elapsed(from, to), the minutes between two clock times")
    let from = try item(arguments[0], "elapsed(q1, q3)")
    let to = try item(arguments[1], "elapsed(q1, q3)")
    guard names.responses[from] == .clock, names.responses[to] == .clock else {
      throw error(syntax, "elapsed needs two items that take a clock time")
    }
    let into = newNumber()
    emit(.elapsed(from, to, into: into))
    return Compiled(value: .number(into), items: [from, to], evidence: .items([from, to]))
  }
}
