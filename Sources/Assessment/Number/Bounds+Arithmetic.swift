extension Bounds {
  @inline(__always) func adding(_ other: Bounds) -> Bounds {
    Bounds(
      low.adding(other.low) ?? .lowest, high.adding(other.high) ?? .farthest,
      canBePresent: canBePresent && other.canBePresent, canBeAbsent: canBeAbsent || other.canBeAbsent)
  }

  var negated: Bounds {
    Bounds(high.negated, low.negated, canBePresent: canBePresent, canBeAbsent: canBeAbsent)
  }

  func multiplied(by other: Bounds) -> Bounds {
    if isPoint, other.isPoint, let product = low.multiplied(by: other.low) { return Bounds(product) }
    return spanning(other, corners(other) { $0.multiplied(by: $1) })
  }

  /// A divisor that can be zero leaves everything possible; loading rejects it.
  func divided(by other: Bounds) -> Bounds {
    if isPoint, other.isPoint, let quotient = low.divided(by: other.low) { return Bounds(quotient) }
    let holdsZero = other.low <= .zero && other.high >= .zero
    return spanning(other, holdsZero ? [nil] : corners(other) { $0.divided(by: $1) })
  }

  var rounded: Bounds { with(low.rounded, high.rounded) }
  var roundedDown: Bounds { with(low.roundedDown, high.roundedDown) }

  /// Minutes from one time of day to the next other one, across midnight if need be.
  func elapsed(to other: Bounds) -> Bounds {
    let day: Rational = 1440
    guard isPoint, other.isPoint, let gap = other.low.subtracting(low) else {
      return spanning(other, [.zero, 1439])
    }
    return Bounds(gap < .zero ? gap.adding(day) ?? gap : gap)
  }

  @inline(__always) func compared(_ comparison: Comparison, _ other: Bounds) -> Truth {
    guard canBePresent, other.canBePresent else { return .absent }
    let truth = within(comparison, other)
    return canBeAbsent || other.canBeAbsent ? truth.union(.canBeAbsent) : truth
  }

  @inline(__always) private func within(_ comparison: Comparison, _ other: Bounds) -> Truth {
    switch comparison {
    case .less: return high < other.low ? .yes : low < other.high ? .open : .no
    case .atMost: return high <= other.low ? .yes : low <= other.high ? .open : .no
    case .more: return low > other.high ? .yes : high > other.low ? .open : .no
    case .atLeast: return low >= other.high ? .yes : high >= other.low ? .open : .no
    case .equal: return equality(other)
    case .different: return !equality(other)
    }
  }

  private func equality(_ other: Bounds) -> Truth {
    if low == high, other.low == other.high { return Truth(low == other.low) }
    return high < other.low || low > other.high ? .no : .open
  }

  private func with(_ low: Rational, _ high: Rational) -> Bounds {
    Bounds(low, high, canBePresent: canBePresent, canBeAbsent: canBeAbsent)
  }

  private func corners(_ other: Bounds, _ combine: (Rational, Rational) -> Rational?) -> [Rational?] {
    [
      combine(low, other.low), combine(low, other.high), combine(high, other.low),
      combine(high, other.high),
    ]
  }

  private func spanning(_ other: Bounds, _ ends: [Rational?]) -> Bounds {
    let known = ends.compactMap { $0 }
    let isWhole = known.count == ends.count
    return Bounds(
      isWhole ? known.min() ?? .lowest : .lowest, isWhole ? known.max() ?? .farthest : .farthest,
      canBePresent: canBePresent && other.canBePresent, canBeAbsent: canBeAbsent || other.canBeAbsent)
  }
}
