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
  public func card(of member: MemberID) -> MemberCard? { cards[member] }

  private let cards: [MemberID: MemberCard]

  init(entries: [MemberEntry], queue: [CaseEntry], unfinished: [UnfinishedInterview]) {
    self.entries = entries
    cases = queue.filter { $0.crisis.state != .closed }
    closedCases = queue.filter { $0.crisis.state == .closed }
    self.unfinished = unfinished
    cards = Dictionary(
      entries.compactMap { entry in entry.card.map { (entry.member, $0) } }, uniquingKeysWith: { $1 })
  }
}
