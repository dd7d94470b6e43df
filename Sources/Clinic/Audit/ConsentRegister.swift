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
    /// The consent's number in the chain.
    public let sequence: UInt64?
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
    /// How that stood at its place.
    public let ground: Ground
    /// The number of the consent or emergency that it names, where that is on record before it.
    public let named: UInt64?

    /// Whether it held at its place.
    public var holds: Bool { ground.holds(for: domain) }
  }

  /// An emergency on which acts may have rested; its reason is free text and stays with those who wrote it.
  public struct Emergency: Hashable, Sendable {
    /// Whose.
    public let member: MemberID
    /// Its number in the chain.
    public let sequence: UInt64
    /// When it was recorded.
    public let recorded: Instant
    /// The moment from which nothing new may rest on it.
    public let until: Instant
    /// By when the member must be told.
    public let noticeDue: Instant
    /// When it was recorded that the member was told.
    public let notified: Instant?
    /// Who recorded it.
    public let author: String
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
    /// When the event was recorded, where that is what matters.
    public let recorded: Instant?

    /// Something that is owed or missing.
    init(
      _ kind: Kind, _ member: MemberID, sequence: UInt64? = nil, since: Instant? = nil,
      recorded: Instant? = nil
    ) {
      (self.kind, self.member, self.sequence) = (kind, member, sequence)
      (self.since, self.recorded) = (since, recorded)
    }
  }

  /// When it was read.
  public let taken: Instant
  /// A consent that ends before this moment runs out soon.
  public let horizon: Instant
  /// Where every purpose of every member stands.
  public internal(set) var rows: [Row] = []
  /// What every clinical and case event rested on.
  public internal(set) var resting: [Resting] = []
  /// What is owed or missing.
  public internal(set) var gaps: [Gap] = []
  /// Every emergency on record.
  public internal(set) var emergencies: [Emergency] = []
  /// Members whose consents this user cannot open.
  public internal(set) var unreadable: [MemberID] = []

  /// An empty register, to be filled.
  init(taken: Instant, horizon: Instant) { (self.taken, self.horizon) = (taken, horizon) }
}
