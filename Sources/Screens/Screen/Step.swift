/// One step on a list that is gone through in order.
package struct Step: Hashable, Sendable {
  /// Where a step stands.
  package enum Mark: Hashable, Sendable {
    /// Not reached yet.
    case ahead
    /// The one to do now.
    case now
    /// Done.
    case done
    /// Passed over; recorded as not done.
    case passed
  }

  /// What to do.
  package var text: String
  /// Where it stands.
  package var mark: Mark

  /// A step and where it stands.
  package init(_ text: String, _ mark: Mark) {
    self.text = text
    self.mark = mark
  }
}
