package import Casework

/// What was answered for one scope.
package struct ConsentRow: Hashable, Sendable {
  /// For what.
  package var scope: ConsentScope
  /// How it stands: `.live`, `.refused`, `.withdrawn`, `.expired`, `.outdated` or `.never`.
  package var state: ConsentWords
  /// Since when.
  package var since: CalendarDate?
  /// The last day on which it holds.
  package var until: CalendarDate?
  /// Whether a guardian answered for the person.
  package var isByGuardian: Bool
  /// How it was given; `nil` where it was not.
  package var mode: ConsentPolicy.Mode?

  /// What was answered for one scope.
  package init(
    _ scope: ConsentScope, _ state: ConsentWords, since: CalendarDate? = nil, until: CalendarDate? = nil,
    isByGuardian: Bool = false, mode: ConsentPolicy.Mode? = nil
  ) {
    self.scope = scope
    self.state = state
    self.since = since
    self.until = until
    self.isByGuardian = isByGuardian
    self.mode = mode
  }
}
