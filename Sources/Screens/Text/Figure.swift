/// Numbers as a person writes them: whole ones plainly, others with at most two decimals.
package enum Figure {
  /// The number in figures, rounded half away from zero.
  package static func text(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    guard rest != 0 else { return sign + String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : two(rest)
    return sign + String(whole) + "." + decimals
  }

  /// At least two digits.
  package static func two(_ value: Int) -> String {
    value < 10 && value >= 0 ? "0" + String(value) : String(value)
  }
}
