extension Exploration {
  /// The answers, all lowest or all highest, on which a comparison that always or never holds comes nearest to
  /// doing otherwise, and what it compares there.
  ///
  /// `nil` where the condition is no comparison of order, or what it compares is not told by these answers.
  func nearest(_ register: Int, holds: Bool) -> (sheet: Sheet, comparison: String)? {
    guard let (comparison, left, right) = comparison(register) else { return nil }
    let found = [lowest, highest].compactMap { sheet -> (sheet: Sheet, low: Rational, high: Rational)? in
      var trial = trial
      trial.take(sheet)
      trial.run()
      let (first, second) = (trial.machine.numbers[left], trial.machine.numbers[right])
      return first.isPoint && second.isPoint ? (sheet, first.low, second.low) : nil
    }
    let growsLeft = [.more, .atLeast].contains(comparison) != holds
    let best = found.max { one, other in
      let (first, second) = (one.low.subtracting(one.high), other.low.subtracting(other.high))
      guard let first, let second else { return false }
      return growsLeft ? first < second : second < first
    }
    return best.map { ($0.sheet, "\($0.low) \(comparison.rawValue) \($0.high)") }
  }

  private func comparison(_ register: Int) -> (Comparison, Int, Int)? {
    for case .compare(let comparison, let left, let right, let into) in program.instructions
    where into == register && comparison != .equal && comparison != .different {
      return (comparison, left, right)
    }
    return nil
  }
}
