public import Casework

/// What a check of the whole vault found.
public struct Verification: Hashable, Sendable {
  /// Something that is not as it must be. No detail carries a name or an answer.
  public struct Finding: Hashable, Sendable {
    /// The kinds of findings.
    public enum Kind: String, CaseIterable, Sendable {
      /// A header that cannot be read, or belongs to another vault.
      case header
      /// An event that does not follow the one before it.
      case chain
      /// A member's events are not counted without a gap.
      case memberCount = "member-count"
      /// A body that does not open with its key, or cannot be read.
      case body
      /// A body that is gone without an erasure on record.
      case erased
      /// Events that no commit covers, or a commit that covers other events.
      case commit
      /// A commit's signature is not its author's.
      case signature
      /// An author whom the directory does not know.
      case author
      /// A user who was enrolled without the approvals of two others.
      case enrolment
      /// A delegate, to whom the keyboard was handed over, beyond what the hand-over allows.
      case delegation
      /// A grant that is malformed, forged or does not open.
      case grant
      /// A clinical or case event that rests on nothing that held at its place in the chain.
      case basis
      /// A view that differs from what the events say.
      case view
      /// An interview that was begun and has neither a draft nor an ending.
      case lostDraft = "lost-draft"
      /// A draft that does not open or belongs to no beginning.
      case draft
      /// A kept file whose bytes do not give its digest.
      case keptFile = "kept-file"
    }

    /// What kind.
    public let kind: Kind
    /// The event's number in the chain.
    public let sequence: UInt64?
    /// The member concerned.
    public let member: MemberID?
    /// In a few plain words.
    public let detail: String
  }

  /// Everything found, in the order of the chain.
  public internal(set) var findings: [Finding] = []
  /// Events checked.
  public internal(set) var events = 0
  /// Commits checked.
  public internal(set) var commits = 0
  /// Signatures that hold.
  public internal(set) var signatures = 0
  /// Sealed bodies that this user's keys opened.
  public internal(set) var opened = 0
  /// Sealed bodies that stayed closed to this user.
  public internal(set) var sealed = 0
  /// The number of the last event checked.
  public internal(set) var sequence: UInt64 = 0
  /// When the check was done.
  public internal(set) var finished = Instant(milliseconds: 0)
  /// The end of the chain, in hexadecimal.
  public internal(set) var head = ""
  /// Whether this very access is on record; a vault that cannot be written to keeps none.
  public internal(set) var isRecorded = true

  /// Whether nothing was found.
  public var isSound: Bool { findings.isEmpty }
}
