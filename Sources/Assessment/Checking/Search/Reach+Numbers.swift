extension Reach {
  /// Every answer, and what the item counts as where it is left out.
  mutating func values(ofItem item: Int) -> [Rational]? {
    let compiled = program.items[item]
    guard compiled.kind == .number, compiled.isCoded, numbers[item].values == nil,
      effort.spend(compiled.values?.count ?? 1)
    else { return nil }
    let (low, high) = (compiled.domain.low.numerator, compiled.domain.high.numerator)
    guard compiled.values != nil || high - low < Int64(Self.mostValues), effort.spend(Int(high - low)) else {
      return nil
    }
    let answers =
      compiled.values.map { $0.map { Rational(Int($0)) } }
      ?? (low...high).map { Rational(reduced: $0, over: 1) }
    let others = [compiled.hidden, compiled.notApplicable].compactMap { absence -> Rational? in
      if case .value(let number) = absence { number } else { nil }
    }
    return Set(answers + others).sorted()
  }

  mutating func combined(_ kind: Arithmetic, _ left: Int, _ right: Int) -> [Rational]? {
    pairs(numbers[left].values, numbers[right].values) { first, second in
      switch kind {
      case .plus: first.adding(second)
      case .minus: first.subtracting(second)
      case .times: first.multiplied(by: second)
      case .over: first.divided(by: second)
      }
    }
  }

  private mutating func pairs(
    _ first: [Rational]?, _ second: [Rational]?, _ combine: (Rational, Rational) -> Rational?
  ) -> [Rational]? {
    guard let first, let second, effort.spend(4 * first.count * second.count) else { return nil }
    var found: Set<Rational> = []
    for one in first {
      for other in second {
        guard let value = combine(one, other) else { return nil }
        found.insert(value)
      }
      guard found.count <= Self.mostValues else { return nil }
    }
    return found.sorted()
  }

  mutating func mapped(_ part: Int, _ change: (Rational) -> Rational) -> [Rational]? {
    guard let values = numbers[part].values, effort.spend(values.count) else { return nil }
    return Set(values.map(change)).sorted()
  }

  mutating func folded(_ fold: Instruction.Fold, _ list: Instruction.Operands) -> [Rational]? {
    let registers = program.operands[list.start..<list.start + list.count]
    switch fold {
    case .sum: return summed(registers)
    case .mean:
      guard !registers.contains(where: { numbers[$0].bounds.canBeAbsent }) else { return nil }
      return summed(registers)?.compactMap { $0.divided(by: Rational(list.count)) }
    case .least, .greatest: return united(registers.map { $0 })
    }
  }

  /// A term that is left out adds nothing.
  private mutating func summed(_ registers: ArraySlice<Int>) -> [Rational]? {
    var total: [Rational]? = [.zero]
    for register in registers {
      let (bounds, values) = (numbers[register].bounds, numbers[register].values)
      let terms = bounds.canBeAbsent ? values.map { $0.contains(.zero) ? $0 : $0 + [.zero] } : values
      total = pairs(total, terms) { $0.adding($1) }
      if total == nil { return nil }
    }
    return total
  }

  private mutating func united(_ registers: [Int]) -> [Rational]? {
    var all: Set<Rational> = []
    for register in registers {
      guard let values = numbers[register].values, effort.spend(4 * values.count) else { return nil }
      all.formUnion(values)
    }
    return all.sorted()
  }

  mutating func counted(_ list: Instruction.Operands) -> [Rational]? {
    let terms = program.operands[list.start..<list.start + list.count].map { truths[$0] }
    guard effort.spend(2 * list.count) else { return nil }
    return (terms.count { $0.isCertainlyTrue }...terms.count { $0.contains(.canBeTrue) }).map { Rational($0) }
  }

  mutating func chosen(_ condition: Int, _ first: Int, _ second: Int) -> [Rational]? {
    if truths[condition].isCertainlyTrue { return numbers[first].values }
    return truths[condition].isCertainlyFalse ? numbers[second].values : united([first, second])
  }
}
