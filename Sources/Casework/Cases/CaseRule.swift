/// What may be done next in a case, and why something may not.
public enum CaseRefusal: Error, Hashable, Sendable {
  /// The case is closed; it must be reopened first.
  case closed
  /// The case is not closed.
  case notClosed
  /// The person must have been reached since the latest flag.
  case notReached
  /// Nobody has taken the case on.
  case notAcknowledged
  /// No closing was proposed, or a newer flag voided the proposal.
  case nothingProposed
  /// Who proposed a closing cannot confirm it.
  case samePerson
  /// The role may not confirm a closing.
  case roleMayNotClose
  /// The reason is missing.
  case reasonMissing
}

extension CaseFile {
  /// Checks an event against the case's state before it is written.
  public func check(
    _ event: CrisisEvent, by user: UserID, roles: Set<Role>, under policy: CrisisPolicy
  ) throws(CaseRefusal) {
    switch event {
    case .reopened(let reason):
      guard state == .closed else { throw .notClosed }
      guard !reason.isEmpty else { throw .reasonMissing }
    case .opened, .flagged, .step, .called, .delivered, .acknowledged, .contacted, .referred:
      guard state != .closed else { throw .closed }
    case .followedUp(let level, let note):
      guard state != .closed else { throw .closed }
      guard level == nil || !note.isEmpty else { throw .reasonMissing }
    case .closureProposed(let reason):
      guard state != .closed else { throw .closed }
      guard state != .open else { throw .notAcknowledged }
      guard isReached || !policy.closingNeedsContact else { throw .notReached }
      guard !reason.isEmpty else { throw .reasonMissing }
    case .closureConfirmed:
      guard state != .closed else { throw .closed }
      guard state == .closureProposed else { throw .nothingProposed }
      guard closureProposedBy != user else { throw .samePerson }
      guard !policy.closingRoles.isDisjoint(with: roles) else { throw .roleMayNotClose }
    }
  }
}
