package import Casework

/// One consent or record in a standing, by pseudonym; purposes that were agreed to together are one row.
package struct StandingRow: Hashable, Sendable {
  /// The member's pseudonym.
  package var member: String
  /// The purposes, where it is a consent's.
  package var scopes: [ConsentScope]
  /// The day that the standing turns on.
  package var date: CalendarDate?
  /// The event's number in the chain.
  package var number: UInt64?
  /// Whole days between the date stated and the record.
  package var gapDays: Int
  /// Whether something was due and is not done.
  package var isOverdue: Bool

  /// One consent or record in a standing.
  package init(
    member: String, scopes: [ConsentScope], date: CalendarDate?, number: UInt64?, gapDays: Int = 0,
    isOverdue: Bool = false
  ) {
    self.member = member
    self.scopes = scopes
    self.date = date
    self.number = number
    self.gapDays = gapDays
    self.isOverdue = isOverdue
  }
}
