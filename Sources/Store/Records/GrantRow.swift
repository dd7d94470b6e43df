package import Casework

/// Where a recipient finds a grant: an index over the vault's events that can be rebuilt from them.
package struct GrantRow: Hashable, Sendable {
  /// Who can open the grant.
  package let recipient: UserID
  /// Whose key it conveys.
  package let member: MemberID
  /// The key's domain.
  package let domain: Domain
  /// The key.
  package let key: KeyID
  /// The one event whose key it conveys; `nil` where it conveys the whole epoch.
  package let event: EventID?
  /// The vault event that holds the grant.
  package let sequence: UInt64
  /// Its place among that event's grants.
  package let entry: Int

  /// States where a grant is found.
  package init(
    recipient: UserID, member: MemberID, domain: Domain, key: KeyID, event: EventID?,
    sequence: UInt64,
    entry: Int
  ) {
    self.recipient = recipient
    self.member = member
    self.domain = domain
    self.key = key
    self.event = event
    self.sequence = sequence
    self.entry = entry
  }
}
