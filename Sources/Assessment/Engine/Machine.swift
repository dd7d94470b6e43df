/// Runs a program over registers that it keeps, so that scoring a row allocates nothing.
struct Machine: Sendable {
  let program: Program
  var inputs: [ItemInput]
  private(set) var numbers: [Bounds]
  private(set) var truths: [Truth]
  private(set) var categories: [CategorySet]
  /// Whether each item is asked.
  private(set) var asked: [Truth]

  init(_ program: Program) {
    self.program = program
    inputs = Array(repeating: .notAsked, count: program.items.count)
    numbers = program.numbers
    truths = program.truths
    categories = program.categories
    asked = Array(repeating: .yes, count: program.items.count)
  }

  /// Tells who answers; what is not known stays open.
  mutating func tell(of respondent: Respondent) {
    numbers[program.age] = respondent.age.map { Bounds(Rational($0)) } ?? Program.ages
    truths[program.female] = respondent.sex.map { Truth($0 == .female) } ?? .open
    truths[program.male] = respondent.sex.map { Truth($0 == .male) } ?? .open
  }

  mutating func run() {
    for instruction in program.instructions { step(instruction) }
  }

  @inline(__always)
  private mutating func step(_ instruction: Instruction) {
    switch instruction {
    case .item(let item): take(item)
    case .compare(let comparison, let left, let right, let into):
      truths[into] = numbers[left].compared(comparison, numbers[right])
    case .fold(let fold, let list, let into): numbers[into] = folded(fold, list)
    case .count(let list, let into): numbers[into] = counted(list)
    case .arithmetic, .negate, .round, .floor, .elapsed, .chooseNumber: stepNumber(instruction)
    case .sameTruth, .sameCategory, .not, .both, .either, .chooseTruth: stepTruth(instruction)
    case .answered, .declined, .includes: stepReply(instruction)
    case .chooseCategory(let condition, let first, let second, let into):
      categories[into] = chosen(condition, categories[first], categories[second]) { $0.union($1) }
    }
  }

  private mutating func stepNumber(_ instruction: Instruction) {
    switch instruction {
    case .arithmetic(let kind, let left, let right, let into):
      numbers[into] = combined(kind, numbers[left], numbers[right])
    case .negate(let part, let into): numbers[into] = numbers[part].negated
    case .round(let part, let into): numbers[into] = numbers[part].rounded
    case .floor(let part, let into): numbers[into] = numbers[part].roundedDown
    case .elapsed(let from, let to, let into): numbers[into] = numbers[from].elapsed(to: numbers[to])
    case .chooseNumber(let condition, let first, let second, let into):
      numbers[into] = chosen(condition, numbers[first], numbers[second]) { $0.joined($1) }
    case .item, .fold, .count, .compare, .sameTruth, .sameCategory, .not, .both, .either, .chooseTruth,
      .answered, .declined, .includes, .chooseCategory:
      break
    }
  }

  private mutating func stepTruth(_ instruction: Instruction) {
    switch instruction {
    case .sameTruth(let left, let right, let into): truths[into] = truths[left].same(as: truths[right])
    case .sameCategory(let left, let right, let into):
      truths[into] = categories[left].same(as: categories[right])
    case .not(let part, let into): truths[into] = !truths[part]
    case .both(let left, let right, let into): truths[into] = truths[left].and(truths[right])
    case .either(let left, let right, let into): truths[into] = truths[left].or(truths[right])
    case .chooseTruth(let condition, let first, let second, let into):
      truths[into] = chosen(condition, truths[first], truths[second]) { $0.union($1) }
    case .item, .arithmetic, .negate, .round, .floor, .elapsed, .fold, .count, .chooseNumber, .compare,
      .answered, .declined, .includes, .chooseCategory:
      break
    }
  }

  private mutating func stepReply(_ instruction: Instruction) {
    switch instruction {
    case .answered(let item, let staysOpen, let into):
      truths[into] = told(item, staysOpen) { $0 == .answered }
    case .declined(let item, let staysOpen, let into):
      truths[into] = told(item, staysOpen) { $0 == .missing(.declined) }
    case .includes(let item, let choice, let into): truths[into] = included(item, choice)
    case .item, .arithmetic, .negate, .round, .floor, .elapsed, .fold, .count, .chooseNumber, .compare,
      .sameTruth, .sameCategory, .not, .both, .either, .chooseTruth, .chooseCategory:
      break
    }
  }

  private func combined(_ kind: Arithmetic, _ left: Bounds, _ right: Bounds) -> Bounds {
    switch kind {
    case .plus: left.adding(right)
    case .minus: left.adding(right.negated)
    case .times: left.multiplied(by: right)
    case .over: left.divided(by: right)
    }
  }

  private func chosen<Value>(
    _ condition: Int, _ first: Value, _ second: Value, _ join: (Value, Value) -> Value
  ) -> Value {
    if truths[condition].isCertainlyTrue { return first }
    return truths[condition].isCertainlyFalse ? second : join(first, second)
  }

  /// Puts an item's register to what its condition and its reply leave possible.
  @inline(__always)
  private mutating func take(_ index: Int) {
    let condition = program.items[index].condition
    let asked = condition.map { truths[$0] } ?? .yes
    self.asked[index] = asked
    if inputs[index].state == .answered, !asked.isCertainlyFalse {
      write(index, known: inputs[index].value)
    } else {
      takeOpen(index, program.items[index], asked)
    }
  }

  @inline(__always)
  private mutating func write(_ index: Int, known value: Rational) {
    switch program.items[index].kind {
    case .number: numbers[index] = Bounds(value)
    case .truth: truths[index] = Truth(value != .zero)
    case .choices, .unscored: break
    }
  }

  private mutating func takeOpen(_ index: Int, _ item: CompiledItem, _ asked: Truth) {
    guard !asked.isCertainlyFalse else { return write(index, possible: [], item.hidden) }
    var absences: [Absence] = []
    if !asked.isCertainlyTrue, let hidden = item.hidden { absences.append(hidden) }
    if let notApplicable = item.notApplicable {
      if inputs[index].state == .missing(.notApplicable) {
        return write(index, possible: absences, notApplicable)
      }
      if inputs[index].state == .anything { absences.append(notApplicable) }
    }
    numbers[index] = absences.reduce(item.domain) { $0.joined($1.bounds) }
    truths[index] = absences.reduce(.open) { $0.union($1.truth) }
  }

  private mutating func write(_ index: Int, possible: [Absence], _ certain: Absence?) {
    let certain = certain ?? .omit
    numbers[index] = possible.reduce(certain.bounds) { $0.joined($1.bounds) }
    truths[index] = possible.reduce(certain.truth) { $0.union($1.truth) }
  }
}

extension Absence {
  fileprivate var bounds: Bounds {
    switch self {
    case .zero: .zero
    case .omit: .absent
    }
  }

  fileprivate var truth: Truth {
    switch self {
    case .zero: .no
    case .omit: .absent
    }
  }
}
