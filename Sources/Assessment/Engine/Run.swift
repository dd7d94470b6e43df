/// One run of a program over a machine's registers. Every index was made by the compiler, which is why they are
/// not checked again here; that is what makes a row take less than a microsecond.
struct Run {
  let operands: UnsafeBufferPointer<Int>
  let items: UnsafeBufferPointer<CompiledItem>
  let inputs: UnsafeBufferPointer<ItemInput>
  let numbers: UnsafeMutableBufferPointer<Bounds>
  let truths: UnsafeMutableBufferPointer<Truth>
  let categories: UnsafeMutableBufferPointer<CategorySet>
  /// Whether each item is asked.
  let asked: UnsafeMutableBufferPointer<Truth>

  func perform(_ instructions: [Instruction]) {
    for instruction in instructions { step(instruction) }
  }

  @inline(__always)
  private func step(_ instruction: Instruction) {
    switch instruction {
    case .item(let item): take(item)
    case .compare(let comparison, let left, let right, let into):
      truths[into] = numbers[left].compared(comparison, numbers[right])
    case .fold(let fold, let list, let into): numbers[into] = folded(fold, list)
    case .count(let list, let into): numbers[into] = counted(list)
    case .arithmetic, .negate, .round, .floor, .elapsed, .chooseNumber, .sharedNumber: stepNumber(instruction)
    case .sameTruth, .sameCategory, .not, .both, .either, .chooseTruth: stepTruth(instruction)
    case .answered, .declined, .includes: stepReply(instruction)
    case .chooseCategory(let condition, let first, let second, let into):
      categories[into] = chosen(condition, categories[first], categories[second]) { $0.union($1) }
    case .sharedCategory(let number, let category, let into):
      let value = numbers[number]
      let present = value.canBePresent ? categories[category] : .absent
      categories[into] = value.canBeAbsent ? present.union(.absent) : present
    }
  }

  private func stepNumber(_ instruction: Instruction) {
    switch instruction {
    case .arithmetic(let kind, let left, let right, let into):
      numbers[into] = combined(kind, numbers[left], numbers[right])
    case .negate(let part, let into): numbers[into] = numbers[part].negated
    case .round(let part, let into): numbers[into] = numbers[part].rounded
    case .floor(let part, let into): numbers[into] = numbers[part].roundedDown
    case .elapsed(let from, let to, let into): numbers[into] = numbers[from].elapsed(to: numbers[to])
    case .chooseNumber(let condition, let first, let second, let into):
      numbers[into] = chosen(condition, numbers[first], numbers[second]) { $0.joined($1) }
    case .sharedNumber(let from, let number, let into):
      numbers[into] = numbers[number].sharing(absenceOf: numbers[from])
    case .item, .fold, .count, .compare, .sameTruth, .sameCategory, .not, .both, .either, .chooseTruth,
      .answered, .declined, .includes, .chooseCategory, .sharedCategory:
      break
    }
  }

  private func stepTruth(_ instruction: Instruction) {
    switch instruction {
    case .sameTruth(let left, let right, let into): truths[into] = truths[left].same(as: truths[right])
    case .sameCategory(let left, let right, let into):
      truths[into] = categories[left].same(as: categories[right])
    case .not(let part, let into): truths[into] = !truths[part]
    case .both(let left, let right, let into): truths[into] = truths[left].and(truths[right])
    case .either(let left, let right, let into): truths[into] = truths[left].or(truths[right])
    case .chooseTruth(let condition, let first, let second, let into):
      truths[into] = chosen(condition, truths[first], truths[second]) { $0.union($1) }
    case .item, .arithmetic, .negate, .round, .floor, .elapsed, .fold, .count, .chooseNumber, .sharedNumber,
      .compare,
      .answered, .declined, .includes, .chooseCategory, .sharedCategory:
      break
    }
  }

  private func stepReply(_ instruction: Instruction) {
    switch instruction {
    case .answered(let item, let staysOpen, let into):
      truths[into] = told(item, staysOpen) { $0 == .answered }
    case .declined(let item, let staysOpen, let into):
      truths[into] = told(item, staysOpen) { $0 == .missing(.declined) }
    case .includes(let item, let choice, let into): truths[into] = included(item, choice)
    case .item, .arithmetic, .negate, .round, .floor, .elapsed, .fold, .count, .chooseNumber, .sharedNumber,
      .compare, .sameTruth, .sameCategory, .not, .both, .either, .chooseTruth, .chooseCategory,
      .sharedCategory:
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
}
