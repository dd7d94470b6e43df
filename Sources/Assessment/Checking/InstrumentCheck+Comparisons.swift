extension InstrumentCheck {
  /// That every comparison of numbers can come out either way; where it cannot, a number in it is a slip.
  ///
  /// - Returns: the lines of the expressions in which one cannot, or of which that was said before. What such an
  ///   expression never comes to follows from it, and is not said again.
  mutating func proveComparisons(_ assembler: Assembler, _ reach: Reach) -> Set<Int> {
    let conditions = conditions(assembler)
    var lines: Set<Int> = []
    for expression in assembler.expressions {
      if !expression.doubted.isEmpty { lines.insert(expression.text.line) }
      let whole = Set(conditions).intersection(expression.comparisons.map(\.outcome))
      let positions = Dictionary(grouping: expression.comparisons, by: \.position)
      for (position, comparisons) in positions where !expression.doubted.contains(position) {
        guard whole.isDisjoint(with: comparisons.map(\.outcome)),
          let message = message(on: comparisons, reach)
        else { continue }
        lines.insert(expression.text.line)
        findings.report([ExpressionError(position: position, message: message).defect(in: expression.text)])
      }
    }
    return lines
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
