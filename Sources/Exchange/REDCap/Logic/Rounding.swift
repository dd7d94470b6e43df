internal import Assessment

/// The three ways in which formulas round.
enum Rounding: String {
  case nearest = "round"
  case up = "roundup"
  case down = "rounddown"

  /// More decimals than any score has; a power of ten of them still fits.
  static let mostDecimals = 6

  /// The way that a function's name means.
  init?(_ function: String) { self.init(rawValue: function) }

  /// What a number is multiplied by before it is rounded; `nil` where the decimals are no small whole number.
  static func scale(_ decimals: Rational) -> Rational? {
    guard decimals.isWhole, (0...Int64(mostDecimals)).contains(decimals.numerator) else { return nil }
    return (0..<decimals.numerator).reduce(1) { scale, _ in scale.multiplied(by: 10) ?? scale }
  }

  /// A number rounded to so many decimals.
  func applied(to number: Rational, decimals: Rational) -> Rational? {
    guard let scale = Self.scale(decimals), let scaled = number.multiplied(by: scale) else { return nil }
    let whole =
      switch self {
      case .nearest: scaled.rounded
      case .up: scaled.roundedUp
      case .down: scaled.roundedDown
      }
    return whole.divided(by: scale)
  }
}
