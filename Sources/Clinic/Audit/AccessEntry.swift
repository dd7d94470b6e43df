public import Casework

/// Who did what, when, and about whom, in the order of the chain.
public struct AccessEntry: Hashable, Sendable {
  /// What was done.
  public enum Act: Hashable, Sendable {
    /// Something was read or begun.
    case access(LogEvent.Act)
    /// Something was written: so many events of a domain.
    case wrote(Domain, Int)
  }

  /// The place of the event, or of the first one written.
  public let sequence: UInt64
  /// When, by the writer's clock.
  public let time: Instant
  /// The login name.
  public let user: String
  /// What.
  public let act: Act
  /// The member, where it is one.
  public let member: MemberID?
  /// How many members it touched.
  public let members: Int
}
