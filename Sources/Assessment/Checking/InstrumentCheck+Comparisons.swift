extension InstrumentCheck {
  /// That every comparison of numbers can come out either way; where it cannot, a number in it is a slip.
  ///
  /// - Returns: what holds one that cannot.
  mutating func proveComparisons(
    _ assembler: Assembler, _ reach: Reach, except known: Set<Assembler.Node>
  ) -> Set<Assembler.Node> {
    let conditions = Set(conditions(assembler))
    var slips: Set<Assembler.Node> = []
    for expression in assembler.expressions where !known.contains(expression.node) {
      for (position, comparisons) in Dictionary(grouping: expression.comparisons, by: \.position) {
        // Of a condition that is nothing but a comparison it is said that it cannot hold or fail.
        guard conditions.isDisjoint(with: comparisons.map(\.outcome)),
          let message = message(on: comparisons, reach)
        else { continue }
        slips.insert(expression.node)
        findings.report([ExpressionError(position: position, message: message).defect(in: expression.text)])
      }
    }
    return slips
  }

  /// What is wrong with a comparison, written once and perhaps standing for every item of a range.
  private func message(on comparisons: [Compiler.NumberComparison], _ reach: Reach) -> String? {
    let ends = comparisons.map { reach.truths[$0.outcome] }
    let never = ends.allSatisfy(\.isCertainlyFalse)
    guard let first = comparisons.first, never || ends.allSatisfy(\.isCertainlyTrue) else { return nil }
    let (left, right) = (reach.numbers[first.left].bounds, reach.numbers[first.right].bounds)
    guard left.canBePresent, right.canBePresent, !left.isFar, !right.isFar else { return nil }
    let sign = first.sign.rawValue
    guard first.isStep else {
      return "this '\(sign)' \(never ? "never" : "always") holds: its left side \(left.told), its right side "
        + right.told
    }
    return
      "the step '\(sign) \(right.low)' is \(never ? "never reached" : "always passed"): the value \(left.told)"
  }
}

extension Bounds {
  fileprivate var told: String { low == high ? "is \(low)" : "lies between \(low) and \(high)" }
}
