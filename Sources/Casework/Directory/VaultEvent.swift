/// What the vault records about itself: signed, not sealed, readable by whoever holds the file.
public enum VaultEvent: Hashable, Sendable {
  /// The vault was founded.
  case founded(Organisation)
  /// A user was enrolled, or got other roles.
  case enrolled(UserRecord)
  /// Policy files were pinned: from here on they are in force.
  case pinned([PolicyFile])
  /// Keys were made for a member and conveyed to users.
  case granted(KeyGrants)
  /// The keyboard was handed to a member for one interview.
  case handedOver(HandOver)
  /// It was taken back: from here on the delegate's signature counts for nothing.
  case takenBack(delegate: UserID)
}

/// The organisation that keeps the vault; it stands in every consent notice.
public struct Organisation: Hashable, Sendable {
  /// Its identifier, random.
  public var id: OrganisationID
  /// This vault's identifier, random.
  public var site: SiteID
  /// The name that members know.
  public var name: String
  /// How members reach it.
  public var contact: String

  /// An organisation and its vault.
  public init(id: OrganisationID, site: SiteID, name: String, contact: String) {
    (self.id, self.site, self.name, self.contact) = (id, site, name, contact)
  }
}

/// A user and the keys that speak for them.
public struct UserRecord: Hashable, Sendable {
  /// The user.
  public var id: UserID
  /// The login name.
  public var name: String
  /// What they may do.
  public var roles: Set<Role>
  /// X25519 public key, 32 bytes: grants are sealed to it.
  public var boxKey: [UInt8]
  /// Ed25519 public key, 32 bytes: their commits are verified with it.
  public var signKey: [UInt8]
  /// Who approved the enrolment, with their signatures; empty for the founders, whom the fingerprint vouches for.
  public var approvals: [Approval]

  /// One approval of an enrolment.
  public struct Approval: Hashable, Sendable {
    /// Who approved.
    public var user: UserID
    /// The Ed25519 signature over the record without its approvals.
    public var signature: [UInt8]

    /// An approval.
    public init(user: UserID, signature: [UInt8]) { (self.user, self.signature) = (user, signature) }
  }

  /// A user's record.
  public init(
    id: UserID, name: String, roles: Set<Role>, boxKey: [UInt8], signKey: [UInt8], approvals: [Approval] = []
  ) {
    (self.id, self.name, self.roles) = (id, name, roles)
    (self.boxKey, self.signKey, self.approvals) = (boxKey, signKey, approvals)
  }
}

/// A policy file as it was when it was pinned.
public struct PolicyFile: Hashable, Sendable {
  /// The file's name.
  public var name: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// A file.
  public init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
}

/// Keys of one member: which were made, and the sealed boxes that convey them.
public struct KeyGrants: Hashable, Sendable {
  /// A key that comes into use.
  public struct Introduction: Hashable, Sendable {
    /// The key.
    public var key: KeyID
    /// What it seals.
    public var domain: Domain
    /// The epoch's number within the domain, for display only.
    public var epoch: UInt64
    /// The case, where it is a case's key.
    public var crisis: CaseID?

    /// A key.
    public init(key: KeyID, domain: Domain, epoch: UInt64, crisis: CaseID?) {
      (self.key, self.domain, self.epoch, self.crisis) = (key, domain, epoch, crisis)
    }
  }

  /// Keys that come into use.
  public var introduced: [Introduction]
  /// The grants, each as the sealing layer encodes it.
  public var grants: [[UInt8]]

  /// Keys and grants.
  public init(introduced: [Introduction], grants: [[UInt8]]) {
    (self.introduced, self.grants) = (introduced, grants)
  }
}
