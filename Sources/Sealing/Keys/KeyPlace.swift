package import Casework

/// Whose key it is and for which domain; a key seals and opens nothing elsewhere.
package struct KeyPlace: Hashable, Sendable {
  /// The member.
  package let member: MemberID
  /// The domain, one of those that are sealed.
  package let domain: Domain

  /// Names a place.
  package init(member: MemberID, domain: Domain) {
    self.member = member
    self.domain = domain
  }
}
