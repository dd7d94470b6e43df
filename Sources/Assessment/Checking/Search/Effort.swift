/// How much the checker may still try with one definition, in steps of the program.
///
/// A count rather than a clock, so that a definition is judged the same on every machine. A step takes some
/// thirty nanoseconds in a release build, so the whole stays below half a second.
struct Effort {
  private(set) var left: Int
  /// What is kept for the claims that come later.
  private var reserve = 0

  init(steps: Int = 12_000_000) { left = steps }

  /// Takes some steps; `false` where there are not enough left.
  mutating func spend(_ steps: Int) -> Bool {
    guard left - reserve >= steps else { return false }
    left -= steps
    return true
  }

  /// Leaves only a part for what follows, until ``release()``: no single claim may use up all there is.
  mutating func allot(one part: Int) { reserve = left - left / part }

  /// Lets everything that is left be used again.
  mutating func release() { reserve = 0 }
}
