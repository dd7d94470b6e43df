/// Failed passphrases of a user, which make the next try wait.
package struct Attempts: Hashable, Sendable {
  /// How many in a row.
  package let failures: Int
  /// Before when none may be tried, in milliseconds.
  package let untilMilliseconds: Int64

  /// None so far.
  package static let none = Attempts(failures: 0, untilMilliseconds: 0)

  /// States a count and a wait.
  package init(failures: Int, untilMilliseconds: Int64) {
    self.failures = failures
    self.untilMilliseconds = untilMilliseconds
  }
}
