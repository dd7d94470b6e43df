public import Casework

/// Everything that one member agreed to, refused and took back, and what each record of theirs rested on.
///
/// No free text is in it: the reason of an emergency, or how somebody was told, may hold a name.
public struct ConsentHistory: Sendable {
  /// What was recorded.
  public enum Act: Hashable, Sendable {
    /// Purposes were agreed to.
    case given(ConsentGiven)
    /// Purposes were refused.
    case refused([ConsentScope])
    /// Purposes were taken back.
    case withdrawn([ConsentScope])
    /// An emergency was recorded, in force until a moment.
    case emergency(until: Instant)
    /// The member was told of the emergency with that number.
    case notified(emergency: UInt64?)
  }

  /// One entry at its place in the chain.
  public struct Entry: Hashable, Sendable {
    /// Its number in the chain.
    public let sequence: UInt64
    /// When it was recorded: only from here on could anything rest on it.
    public let recorded: Instant
    /// Who recorded it.
    public let author: String
    /// What.
    public let act: Act
    /// The date that is claimed for it, where one is.
    public let claimed: Instant?

    /// How long after its claimed date it was recorded, in milliseconds.
    public var claimGap: Int64? { claimed.map { recorded.milliseconds(since: $0) } }
  }

  /// Whose.
  public let member: MemberID
  /// Where each purpose stands now.
  public let states: [(scope: ConsentScope, state: ScopeState)]
  /// Every entry, oldest first.
  public let entries: [Entry]
  /// What each record rested on, oldest first.
  public let resting: [ConsentRegister.Resting]
}
