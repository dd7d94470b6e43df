/// A stretch of numbers that a value is wanted in.
enum Stretch {
  case from(Rational, before: Rational)
  case below(Rational)
  case above(Rational)
  case at(Rational)

  /// Whether something within the bounds lies in it.
  func touches(_ bounds: Bounds) -> Bool {
    switch self {
    case .from(let low, let next): low <= bounds.high && bounds.low < next
    case .below(let end): bounds.low < end
    case .above(let end): bounds.high > end
    case .at(let value): bounds.low <= value && value <= bounds.high
    }
  }
}
