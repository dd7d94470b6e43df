/// What every register of a program can come to, seen more closely than by bounds: a sum of points times four is
/// known to take every fourth value only, however many items there are.
///
/// It reckons with lists of values as the machine does with bounds, as if no two steps hung together, so that
/// nothing possible is left out.
struct Reach {
  private(set) var numbers: [Possible]
  private(set) var truths: [Truth]
  private(set) var categories: [CategorySet]
  let program: Program
  var effort: Effort

  /// As many values as are listed of one number.
  static let mostValues = 2000

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
