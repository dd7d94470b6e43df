import Clinic

/// What an auditor has in front of her until she logs out: the last check of this sitting and how far she has gone
/// through its findings.
///
/// A class, because every flow of the desk goes on from the same place; what was found is not lost when she looks
/// at something else in between.
final class AuditDesk {
  /// The last check of this sitting.
  private(set) var check: Verification?
  /// The finding to look at next, from 0.
  var place = 0
  /// How many were looked at.
  private(set) var seen = 0

  /// Puts a new check on the desk.
  func put(_ check: Verification) {
    (self.check, place, seen) = (check, 0, 0)
  }

  /// Keeps the place while a finding is looked at.
  func look(at place: Int) {
    self.place = place
    seen = max(seen, place + 1)
  }
}
