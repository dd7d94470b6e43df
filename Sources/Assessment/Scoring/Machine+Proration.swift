extension Machine {
  /// The mean of the known terms, times their number where a sum is meant; `nil` where more are missing than may be, or all.
  ///
  /// Terms of items that were rightly left out do not count at all.
  func prorated(_ terms: CompiledScore.Terms, _ rule: MissingRule) -> Rational? {
    var (known, missing) = (0, 0)
    var sum: Rational? = .zero
    for term in values(of: terms) where term.canBePresent {
      if term.isPoint {
        known += 1
        sum = sum?.adding(term.low)
      } else {
        missing += 1
      }
    }
    guard missing <= rule.allow, known > 0 else { return nil }
    let weight = terms.isMean ? 1 : Rational(known + missing)
    let whole = sum?.multiplied(by: weight)?.divided(by: Rational(known))
    return whole.map { rule.rounding.applied(to: $0) }?.multiplied(by: terms.factor)
  }

  private func values(of terms: CompiledScore.Terms) -> [Bounds] {
    switch terms.list {
    case .numbers(let registers): registers.map { numbers[$0] }
    case .truths(let registers): registers.map { truths[$0].bounds }
    }
  }

  /// The same row run again under what holds once the score applies.
  func assuming(_ score: CompiledScore) -> Machine {
    guard !score.assumption.isEmpty else { return self }
    var machine = self
    for part in score.assumption {
      machine.inputs[part.item] = ItemInput(state: .answered, value: part.isYes ? .one : .zero)
    }
    machine.run()
    return machine
  }
}

extension MissingRule.Rounding {
  fileprivate func applied(to value: Rational) -> Rational {
    switch self {
    case .nearest: value.rounded
    case .up: value.roundedUp
    case .none: value
    }
  }
}

extension Truth {
  /// What it adds to a count.
  fileprivate var bounds: Bounds {
    Bounds(
      isCertainlyTrue ? .one : .zero, contains(.canBeTrue) ? .one : .zero, canBePresent: self != .absent,
      canBeAbsent: contains(.canBeAbsent))
  }
}
