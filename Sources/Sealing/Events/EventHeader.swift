package import Casework

/// What everybody who holds the file can see of an event, and what its body is bound to.
///
/// All of it is associated data of the cipher: a body opens at this place of this chain and nowhere else. Kind,
/// instrument, score and flag are inside the body.
package struct EventHeader: Hashable, Sendable {
  /// The organisation that keeps the vault.
  package var organisation: OrganisationID
  /// The vault whose chain it is.
  package var site: SiteID
  /// Its number in the site's chain, from 1.
  package var sequence: UInt64
  /// The event.
  package var event: EventID
  /// The leaf of the event before it; ``Leaf/genesis`` for the first.
  package var previous: Leaf
  /// The key domain.
  package var domain: Domain
  /// The member whom it concerns; never `nil` in a sealed domain.
  package var member: MemberID?
  /// Its number among the member's events, from 1; 0 without a member.
  package var memberSequence: UInt64
  /// The key that its body is sealed under; `nil` exactly for plain domains.
  package var key: KeyID?
  /// Who wrote it.
  package var author: UserID
  /// On whose behalf, when the keyboard was handed over.
  package var delegate: UserID?
  /// When, in milliseconds since 1970 UTC, by the writer's clock; order is the chain's, not this.
  package var time: Int64
  /// What the act rests on.
  package var basis: Basis
  /// The length of the stored body; sealing sets it.
  package internal(set) var ciphertextLength: UInt32 = 0

  /// Names a place in the chain for a body that is still to be sealed.
  package init(
    organisation: OrganisationID, site: SiteID, sequence: UInt64, event: EventID, previous: Leaf,
    domain: Domain, member: MemberID?, memberSequence: UInt64, key: KeyID?, author: UserID,
    delegate: UserID? = nil, time: Int64, basis: Basis
  ) {
    self.organisation = organisation
    self.site = site
    self.sequence = sequence
    self.event = event
    self.previous = previous
    self.domain = domain
    self.member = member
    self.memberSequence = memberSequence
    self.key = key
    self.author = author
    self.delegate = delegate
    self.time = time
    self.basis = basis
  }

  /// How the body is protected, which its domain decides.
  package var suite: Suite { Suite(for: domain) }

  /// Whether member, key and domain fit together; no other header is written or read.
  package var isConsistent: Bool {
    let isSealed = domain.isSealed
    return isSealed == (key != nil) && (member != nil || !isSealed)
      && (member == nil) == (memberSequence == 0) && sequence > 0
  }
}
