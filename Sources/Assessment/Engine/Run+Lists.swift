extension Run {
  @inline(__always)
  func folded(_ fold: Instruction.Fold, _ list: Instruction.Operands) -> Bounds {
    switch fold {
    case .sum: summed(list)
    case .mean: mean(list)
    case .least: least(list)
    case .greatest: greatest(list)
    }
  }

  /// A sum of nothing is absent rather than zero: what was not asked is no low score.
  @inline(__always)
  private func summed(_ list: Instruction.Operands) -> Bounds {
    var total = Bounds.zero
    var canBePresent = false
    var canBeAbsent = true
    for place in list.start..<list.start + list.count {
      let term = numbers[operands[place]]
      canBePresent = canBePresent || term.canBePresent
      canBeAbsent = canBeAbsent && term.canBeAbsent
      total = total.adding(term.asTerm)
    }
    total.canBePresent = canBePresent
    total.canBeAbsent = canBeAbsent
    return total
  }

  @inline(__always)
  func counted(_ list: Instruction.Operands) -> Bounds {
    var (low, high): (Int64, Int64) = (0, 0)
    var canBePresent = false
    var canBeAbsent = true
    for place in list.start..<list.start + list.count {
      let term = truths[operands[place]]
      low += term.isCertainlyTrue ? 1 : 0
      high += term.contains(.canBeTrue) ? 1 : 0
      canBePresent = canBePresent || term != .absent
      canBeAbsent = canBeAbsent && term.contains(.canBeAbsent)
    }
    return Bounds(
      Rational(reduced: low, over: 1), Rational(reduced: high, over: 1), canBePresent: canBePresent,
      canBeAbsent: canBeAbsent)
  }

  /// Where every term is there for certain, the sum over the count; else anything between the outermost terms.
  private func mean(_ list: Instruction.Operands) -> Bounds {
    let terms = present(list)
    guard !terms.contains(where: \.canBeAbsent) else {
      return Bounds(
        terms.map(\.low).min() ?? .zero, terms.map(\.high).max() ?? .zero, canBePresent: !terms.isEmpty,
        canBeAbsent: !terms.contains { !$0.canBeAbsent })
    }
    guard !terms.isEmpty else { return .absent }
    return terms.dropFirst().reduce(terms[0]) { $0.adding($1) }.divided(by: Bounds(Rational(terms.count)))
  }

  /// The furthest of terms that are all known, without a list of them; `nil` where one is open.
  @inline(__always)
  private func furthest(
    _ list: Instruction.Operands, _ isFurther: (Rational, Rational) -> Bool
  ) -> Bounds? {
    var found = numbers[operands[list.start]]
    for place in list.start..<list.start + list.count {
      let term = numbers[operands[place]]
      guard term.isPoint else { return nil }
      if isFurther(term.low, found.low) { found = term }
    }
    return found
  }

  private func least(_ list: Instruction.Operands) -> Bounds {
    if let known = furthest(list, <) { return known }
    let terms = present(list)
    guard let low = terms.map(\.low).min(), let farthest = terms.map(\.high).max() else { return .absent }
    let certain = terms.filter { !$0.canBeAbsent }.map(\.high)
    return Bounds(low, certain.min() ?? farthest, canBeAbsent: certain.isEmpty)
  }

  private func greatest(_ list: Instruction.Operands) -> Bounds {
    if let known = furthest(list, >) { return known }
    let terms = present(list)
    guard let high = terms.map(\.high).max(), let farthest = terms.map(\.low).min() else { return .absent }
    let certain = terms.filter { !$0.canBeAbsent }.map(\.low)
    return Bounds(certain.max() ?? farthest, high, canBeAbsent: certain.isEmpty)
  }

  private func present(_ list: Instruction.Operands) -> [Bounds] {
    operands[list.start..<list.start + list.count].map { numbers[$0] }.filter(\.canBePresent)
  }
}
