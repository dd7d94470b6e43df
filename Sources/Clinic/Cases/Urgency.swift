import Assessment
import Casework

/// What decides which case comes first; the lesser one does.
struct Urgency: Comparable {
  private let isClosed: Bool
  private let isOverdue: Bool
  private let level: CrisisLevel
  private let due: Instant

  init(_ entry: CaseEntry) {
    (isClosed, isOverdue) = (entry.crisis.state == .closed, entry.isOverdue)
    (level, due) = (entry.crisis.level, entry.due ?? Instant(milliseconds: .max))
  }

  /// Open before closed, overdue before the others and the gravest of them first, then by deadline, then by level.
  static func < (left: Urgency, right: Urgency) -> Bool {
    if left.isClosed != right.isClosed { return right.isClosed }
    if left.isOverdue != right.isOverdue { return left.isOverdue }
    if left.isOverdue, left.level != right.level { return left.level > right.level }
    if left.due != right.due { return left.due < right.due }
    return left.level > right.level
  }
}
