package import Assessment
package import Casework

/// One case as it stands in the review queue.
package struct QueueRow: Hashable, Sendable {
  /// The case's short number.
  package var number: String
  /// Who it is about: a name where the reader may know it, else the pseudonym.
  package var member: String
  /// How urgent.
  package var level: CrisisLevel
  /// Where it stands.
  package var state: CaseState
  /// Minutes until the next step is due, negative when overdue; `nil` where nothing is due.
  package var dueInMinutes: Int?
  /// Who handles it; `nil` for nobody yet.
  package var assigned: String?
  /// Whether no supervisor has opened it yet.
  package var isUndelivered: Bool
  /// What happened in it since the reader looked last.
  package var news: News

  /// What happened since the reader looked last.
  package enum News: Hashable, Sendable {
    /// Nothing.
    case none
    /// It was raised since.
    case new
    /// Somebody else wrote in it since.
    case changed
  }

  /// One case of the queue.
  package init(
    number: String, member: String, level: CrisisLevel, state: CaseState, dueInMinutes: Int?,
    assigned: String?, isUndelivered: Bool, news: News = .none
  ) {
    self.news = news
    self.number = number
    self.member = member
    self.level = level
    self.state = state
    self.dueInMinutes = dueInMinutes
    self.assigned = assigned
    self.isUndelivered = isUndelivered
  }
}
