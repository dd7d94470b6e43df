extension Rational {
  /// The sum; `nil` where it does not fit.
  @inline(__always)
  public func adding(_ other: Rational) -> Rational? {
    guard denominator == 1, other.denominator == 1 else { return combining(other, sign: 1) }
    let (sum, overflows) = numerator.addingReportingOverflow(other.numerator)
    return overflows || sum == Int64.min ? nil : Rational(reduced: sum, over: 1)
  }

  /// The difference; `nil` where it does not fit.
  public func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

  /// The product; `nil` where it does not fit.
  public func multiplied(by other: Rational) -> Rational? {
    if denominator == 1, other.denominator == 1 {
      let (product, overflows) = numerator.multipliedReportingOverflow(by: other.numerator)
      return overflows || product == Int64.min ? nil : Rational(reduced: product, over: 1)
    }
    return Rational(
      wide: Int128(numerator) * Int128(other.numerator),
      over: Int128(denominator) * Int128(other.denominator))
  }

  /// The quotient; `nil` for a zero divisor or where it does not fit.
  public func divided(by other: Rational) -> Rational? {
    Rational(
      wide: Int128(numerator) * Int128(other.denominator),
      over: Int128(denominator) * Int128(other.numerator))
  }

  /// The opposite; always fits, because the lowest numerator of all is never stored.
  public var negated: Rational { Rational(reduced: -numerator, over: denominator) }

  /// The distance from zero.
  public var magnitude: Rational { numerator < 0 ? negated : self }

  /// The next whole number down, or the number itself.
  public var roundedDown: Rational {
    let quotient = numerator / denominator
    let isBelow = numerator < 0 && numerator % denominator != 0
    return Rational(reduced: isBelow ? quotient - 1 : quotient, over: 1)
  }

  /// The next whole number up, or the number itself.
  public var roundedUp: Rational { negated.roundedDown.negated }

  /// The nearest whole number, halves away from zero, as people round on paper.
  public var rounded: Rational {
    let (quotient, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let away = quotient + (rest >= denominator.magnitude - rest ? 1 : 0)
    return Rational(reduced: numerator < 0 ? -Int64(away) : Int64(away), over: 1)
  }

  private func combining(_ other: Rational, sign: Int128) -> Rational? {
    Rational(
      wide: Int128(numerator) * Int128(other.denominator)
        + sign * Int128(other.numerator) * Int128(denominator),
      over: Int128(denominator) * Int128(other.denominator))
  }
}
