public import Casework

/// The consents of every member, what each clinical event rested on, and the gaps; no name and no answer.
public struct ConsentRegister: Sendable {
  /// Where one purpose of one member stands.
  public struct Row: Hashable, Sendable {
    /// The member.
    public let member: MemberID
    /// The purpose.
    public let scope: ConsentScope
    /// Where it stands now.
    public let state: ScopeState
    /// The consent that it stands on, where it was ever given.
    public let given: ConsentGiven?
    /// When the consent was recorded: only from here on could anything rest on it.
    public let recorded: Instant?
    /// Who recorded it.
    public let author: String?

    /// How long after its claimed date the consent was recorded, in milliseconds.
    public var claimGap: Int64? {
      guard let given, let recorded else { return nil }
      return recorded.milliseconds(since: given.claimed)
    }
  }

  /// What one clinical or case event rested on.
  public struct Resting: Hashable, Sendable {
    /// The event's place in the chain.
    public let sequence: UInt64
    /// Whose.
    public let member: MemberID
    /// Its domain.
    public let domain: Domain
    /// When.
    public let time: Instant
    /// Who wrote it.
    public let author: String
    /// What its header names.
    public let basis: Basis
    /// Whether that held at its place.
    public let holds: Bool
  }

  /// Something that is owed or missing.
  public struct Gap: Hashable, Sendable {
    /// The kinds of gaps.
    public enum Kind: String, CaseIterable, Sendable {
      /// There are records, but no live consent to a file.
      case noFileConsent = "no-file-consent"
      /// An event rested on nothing that held.
      case noBasis = "no-basis"
      /// A consent was recorded later than the policy allows without a form, or at a claimed earlier date.
      case claimedEarlier = "claimed-earlier"
      /// A member was not told of an emergency in time.
      case noticeOverdue = "notice-overdue"
    }

    /// What kind.
    public let kind: Kind
    /// Whose.
    public let member: MemberID
    /// The event concerned.
    public let sequence: UInt64?
    /// Since when.
    public let since: Instant?
  }

  /// Where every purpose of every member stands.
  public internal(set) var rows: [Row] = []
  /// What every clinical and case event rested on.
  public internal(set) var resting: [Resting] = []
  /// What is owed or missing.
  public internal(set) var gaps: [Gap] = []
  /// Members whose consents this user cannot open.
  public internal(set) var unreadable: [MemberID] = []
}
