/// What a number can come to: bounds, and, where there are few enough, the values themselves.
///
/// Both hold everything that is possible, and perhaps more; a gap between the values is a real gap.
struct Possible {
  private(set) var bounds: Bounds
  /// Ascending, none for a number that is never there; `nil` where there are too many to list.
  let values: [Rational]?

  /// `values` that lie beyond the bounds are left out, and bounds that no value reaches are drawn in.
  init(_ bounds: Bounds, _ values: [Rational]?) {
    self.bounds = bounds
    guard let values, bounds.canBePresent else {
      self.values = bounds.canBePresent ? nil : []
      return
    }
    let inside = values.filter { bounds.low <= $0 && $0 <= bounds.high }
    // None would mean that bounds and values contradict each other; then the bounds are what is known.
    self.values = inside.isEmpty ? nil : inside
    if let low = inside.first, let high = inside.last { (self.bounds.low, self.bounds.high) = (low, high) }
  }

  /// Whether it can be a value from the low one to below the next one.
  func reaches(from low: Rational, before next: Rational) -> Bool {
    guard bounds.canBePresent, low <= bounds.high, bounds.low < next else { return false }
    return values?.contains { low <= $0 && $0 < next } ?? true
  }
}
