public import Casework

/// What an auditor sees first: how much there is, and when somebody last checked it.
public struct AuditSummary: Hashable, Sendable {
  /// A check of the whole vault that is on record.
  public struct Check: Hashable, Sendable {
    /// When it was begun.
    public let time: Instant
    /// Who.
    public let user: String
  }

  /// Events in the chain.
  public let events: UInt64
  /// Members.
  public let members: Int
  /// The last check that was begun, by whomever.
  public let lastCheck: Check?
}
