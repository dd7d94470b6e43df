/// What every register of a program can come to, seen more closely than by bounds: a sum of points times four is
/// known to take every fourth value only, however many items there are.
///
/// It reckons with lists of values as the machine does with bounds, as if no two steps hung together, so that
/// nothing possible is left out.
struct Reach {
  private(set) var numbers: [Possible]
  private(set) var truths: [Truth]
  private(set) var categories: [CategorySet]
  private let program: Program
  private var effort: Effort

  /// As many values as are listed of one number.
  private static let mostValues = 2000

  /// `machine` has run on a sheet where anything may stand. Takes at most a quarter of the effort.
  init(_ machine: Machine, effort spent: inout Effort) {
    program = machine.program
    numbers = machine.numbers.map { Possible($0, $0.low == $0.high ? [$0.low] : nil) }
    truths = machine.truths
    categories = machine.categories
    effort = spent
    effort.allot(one: 4)
    for instruction in program.instructions { step(instruction) }
    effort.release()
    spent = effort
  }

  private mutating func step(_ instruction: Instruction) {
    switch instruction {
    case .item(let item): note(item, values(ofItem: item))
    case .compare, .sameTruth, .sameCategory, .not, .both, .either, .chooseTruth: stepTruth(instruction)
    case .arithmetic(let kind, let left, let right, let into): note(into, combined(kind, left, right))
    case .negate(let part, let into): note(into, numbers[part].values?.map(\.negated).reversed())
    case .round(let part, let into): note(into, mapped(part, \.rounded))
    case .floor(let part, let into): note(into, mapped(part, \.roundedDown))
    case .fold(let fold, let list, let into): note(into, folded(fold, list))
    case .count(let list, let into): note(into, counted(list))
    case .chooseNumber(let condition, let first, let second, let into):
      note(into, chosen(condition, first, second))
    case .sharedNumber(_, let number, let into): note(into, numbers[number].values)
    case .chooseCategory(let condition, let first, let second, let into):
      let set =
        truths[condition].isCertainlyTrue
        ? categories[first]
        : truths[condition].isCertainlyFalse
          ? categories[second] : categories[first].union(categories[second])
      categories[into].formIntersection(set)
    case .sharedCategory(_, let category, let into):
      categories[into].formIntersection(categories[category].union(.absent))
    case .elapsed, .answered, .declined, .includes: break
    }
  }

  private mutating func stepTruth(_ instruction: Instruction) {
    switch instruction {
    case .compare(let comparison, let left, let right, let into):
      note(into, compared(comparison, numbers[left], numbers[right]))
    case .sameTruth(let left, let right, let into): note(into, truths[left].same(as: truths[right]))
    case .sameCategory(let left, let right, let into):
      note(into, categories[left].same(as: categories[right]))
    case .not(let part, let into): note(into, !truths[part])
    case .both(let left, let right, let into): note(into, truths[left].and(truths[right]))
    case .either(let left, let right, let into): note(into, truths[left].or(truths[right]))
    case .chooseTruth(let condition, let first, let second, let into):
      let truth = truths[condition]
      note(
        into,
        truth.isCertainlyTrue
          ? truths[first]
          : truth.isCertainlyFalse ? truths[second] : truths[first].union(truths[second]))
    case .item, .arithmetic, .negate, .round, .floor, .elapsed, .fold, .count, .chooseNumber, .sharedNumber,
      .answered, .declined, .includes, .chooseCategory, .sharedCategory:
      break
    }
  }

  private mutating func note(_ register: Int, _ values: [Rational]?) {
    guard let values, values.count <= Self.mostValues else { return }
    numbers[register] = Possible(numbers[register].bounds, values)
  }

  private mutating func note(_ register: Int, _ truth: Truth) {
    let both = truths[register].intersection(truth)
    if !both.isEmpty { truths[register] = both }
  }

  // MARK: Numbers

  /// Every answer, and what the item counts as where it is left out.
  private mutating func values(ofItem item: Int) -> [Rational]? {
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

  private mutating func combined(_ kind: Arithmetic, _ left: Int, _ right: Int) -> [Rational]? {
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

  private mutating func mapped(_ part: Int, _ change: (Rational) -> Rational) -> [Rational]? {
    guard let values = numbers[part].values, effort.spend(values.count) else { return nil }
    return Set(values.map(change)).sorted()
  }

  private mutating func folded(_ fold: Instruction.Fold, _ list: Instruction.Operands) -> [Rational]? {
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

  private mutating func counted(_ list: Instruction.Operands) -> [Rational]? {
    let terms = program.operands[list.start..<list.start + list.count].map { truths[$0] }
    guard effort.spend(2 * list.count) else { return nil }
    return (terms.count { $0.isCertainlyTrue }...terms.count { $0.contains(.canBeTrue) }).map { Rational($0) }
  }

  private mutating func chosen(_ condition: Int, _ first: Int, _ second: Int) -> [Rational]? {
    if truths[condition].isCertainlyTrue { return numbers[first].values }
    return truths[condition].isCertainlyFalse ? numbers[second].values : united([first, second])
  }

  // MARK: Truths

  private mutating func compared(_ comparison: Comparison, _ left: Possible, _ right: Possible) -> Truth {
    let truth = left.bounds.compared(comparison, right.bounds)
    guard comparison == .equal || comparison == .different, let first = left.values,
      let second = right.values,
      truth.contains(.open), effort.spend(first.count + second.count), Set(first).isDisjoint(with: second)
    else { return truth }
    return truth.subtracting(comparison == .equal ? .canBeTrue : .canBeFalse)
  }
}
