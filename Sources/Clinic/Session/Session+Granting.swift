import Casework
package import Sealing
package import Store

/// Why a grant was made; stands in the grant as a code.
package enum GrantCause: UInt8, CaseIterable, Sendable {
  /// The member was registered.
  case registered = 1
  /// The member was assigned to a counselor.
  case assigned = 2
  /// A flag was raised.
  case flagged = 3
  /// A case was opened by judgement.
  case judgement = 4
  /// A case was reopened.
  case reopened = 5
  /// The member agreed to supervision after a case was opened.
  case agreed = 6
  /// The keyboard was handed over: the draft's key, for the member's counselors.
  case handedOver = 7
}

/// Grants and new keys of one member, gathered so that one event conveys them all.
package struct Granting {
  /// Whose.
  let member: MemberID
  /// Why.
  let cause: GrantCause
  private(set) var introduced: [KeyGrants.Introduction] = []
  private(set) var grants: [Grant] = []

  init(member: MemberID, cause: GrantCause) { (self.member, self.cause) = (member, cause) }

  /// Adds a key that comes into use.
  mutating func introduce(_ key: KeyID, _ domain: Domain, crisis: CaseID? = nil, epoch: UInt64 = 1) {
    introduced.append(KeyGrants.Introduction(key: key, domain: domain, epoch: epoch, crisis: crisis))
  }

  /// Adds a grant.
  mutating func add(_ grant: Grant) { grants.append(grant) }

  /// Whether there is anything to convey.
  var isEmpty: Bool { introduced.isEmpty && grants.isEmpty }

  /// The event that conveys it.
  var body: VaultEvent {
    .granted(KeyGrants(introduced: introduced, grants: grants.map { $0.encoded() }))
  }
}

extension Session {
  /// Grants a whole key to users who do not hold it yet, from the session's ring or from another.
  func grant(
    _ key: KeyID, to users: [UserRecord], beyond holders: Set<UserID>, in granting: inout Granting,
    from ring: KeyRing? = nil
  ) throws {
    let ring = ring ?? self.ring
    for user in users where !holders.contains(user.id) {
      guard let keys = user.publicKeys else { throw ClinicError.damaged(nil, "user keys") }
      granting.add(
        try Grant.make(epoch: key, in: ring, to: user.id, keys, cause: granting.cause.rawValue))
    }
  }

  /// Grants one event of a domain to users who cannot read it yet.
  func grant(
    _ event: EventID, under key: KeyID, domain: Domain, to users: [UserRecord], beyond readers: Set<UserID>,
    in granting: inout Granting
  ) throws {
    let place = KeyPlace(member: granting.member, domain: domain)
    for user in users where !readers.contains(user.id) {
      guard let keys = user.publicKeys else { throw ClinicError.damaged(nil, "user keys") }
      granting.add(
        try Grant.make(
          event: event, under: key, at: place, in: ring, to: user.id, keys, cause: granting.cause.rawValue))
    }
  }

  /// Writes what was gathered as one signed event, and notes where each grant lies.
  func append(_ granting: Granting, in transaction: inout Transaction) throws {
    try vault.append(granting, by: Hand(author: user.id, ring: ring), in: &transaction)
  }
}

extension GrantRow {
  /// Where a grant lies.
  package init(_ grant: Grant, at sequence: UInt64, entry: Int) {
    let event: EventID? =
      switch grant.subject {
      case .epoch: nil
      case .event(let event): event
      }
    self.init(
      recipient: grant.recipient, member: grant.member, domain: grant.domain, key: grant.key, event: event,
      sequence: sequence, entry: entry)
  }
}
