public import Assessment
public import Casework

/// What one check of a vault found, as its author states it: counts and findings, no name of a member, no answer.
public struct CheckStatement: Hashable, Sendable {
  /// A finding by its kind and place.
  public struct Finding: Hashable, Sendable {
    /// What kind.
    public let kind: Verification.Finding.Kind
    /// The event's number in the chain.
    public let sequence: UInt64?
    /// The member's pseudonym.
    public let member: String?
  }

  /// The organisation whose vault it is.
  public let organisation: OrganisationID
  /// Its site.
  public let site: SiteID
  /// The vault's fingerprint, as `init` printed it.
  public let fingerprint: String
  /// The number of the last event checked.
  public let sequence: UInt64
  /// That event's leaf in hexadecimal, which covers every event before it.
  public let leaf: String
  /// Events checked.
  public let events: Int
  /// Commits checked.
  public let commits: Int
  /// Signatures that hold.
  public let signatures: Int
  /// Bodies that the author's keys opened.
  public let opened: Int
  /// Bodies that stayed closed to the author.
  public let sealed: Int
  /// Whether the vault itself keeps a record of this check.
  public let isRecorded: Bool
  /// What was found.
  public let findings: [Finding]
  /// When, with the vault's offset.
  public let checked: String
  /// The author's login name.
  public let author: String
  /// The author.
  public let user: UserID
  /// The program's version.
  public let program: String
  /// The language of the words above the block.
  public let language: Language
}
