/// How much the checker may still try with one definition, in steps of the program.
///
/// A count rather than a clock, so that a definition is judged the same on every machine. A step takes some
/// twenty nanoseconds in a release build, so the whole stays below a second.
struct Effort {
  private(set) var left = 20_000_000

  /// Takes the steps of one run; `false` where there are not enough left.
  mutating func spend(_ steps: Int) -> Bool {
    guard left >= steps else { return false }
    left -= steps
    return true
  }

  /// Whether so many runs can still be afforded.
  func allows(_ runs: Int, of steps: Int) -> Bool {
    let (cost, isTooMuch) = runs.multipliedReportingOverflow(by: max(1, steps))
    return !isTooMuch && cost <= left
  }
}
