package import Casework

/// One entry of the consent register, as an auditor reads it: no name in it.
package struct RegisterRow: Hashable, Sendable {
  /// The member's pseudonym.
  package var member: String
  /// For what.
  package var scope: ConsentScope
  /// How it stands.
  package var state: ConsentWords
  /// The date that the paper states; `nil` where it is the day of the record.
  package var claimed: CalendarDate?
  /// When it entered the record.
  package var recorded: WallTime
  /// Whole days between the two.
  package var gapDays: Int
  /// The serial of the paper form; empty where there is none.
  package var form: String
  /// Who recorded it.
  package var author: String

  /// One entry of the register.
  package init(
    member: String, scope: ConsentScope, state: ConsentWords, claimed: CalendarDate?, recorded: WallTime,
    gapDays: Int, form: String, author: String
  ) {
    self.member = member
    self.scope = scope
    self.state = state
    self.claimed = claimed
    self.recorded = recorded
    self.gapDays = gapDays
    self.form = form
    self.author = author
  }
}
