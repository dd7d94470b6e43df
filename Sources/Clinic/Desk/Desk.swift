public import Casework

/// Everything that a user's start screen needs, read at once and recorded as one access.
public struct Desk: Sendable {
  /// The members whom the user can open, in the order in which they were registered; an auditor gets all of them,
  /// by pseudonym only.
  public let entries: [MemberEntry]
  /// The open cases that the user can open, the most urgent first: overdue ones, then by deadline, then by level.
  public let cases: [CaseEntry]
  /// The closed ones, in the same order.
  public let closedCases: [CaseEntry]
  /// The interviews that the user began and has not finished, in the order in which they were begun.
  public let unfinished: [UnfinishedInterview]

  /// Who a member on the desk is; `nil` where the user may not see it.
  public func card(of member: MemberID) -> MemberCard? { facts.card(of: member) }

  /// Shared with the session that read it, not copied.
  private let facts: DeskFacts

  init(_ facts: DeskFacts, entries: [MemberEntry], queue: [CaseEntry], unfinished: [UnfinishedInterview]) {
    (self.facts, self.entries) = (facts, entries)
    cases = queue.filter { $0.crisis.state != .closed }
    closedCases = queue.filter { $0.crisis.state == .closed }
    self.unfinished = unfinished
  }
}
