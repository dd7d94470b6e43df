package import Casework

/// Where the file's own columns put an event; the header, which is sealed and chained, must say the same.
package struct EventPlace: Hashable, Sendable {
  /// The number of the key domain, as the column has it.
  package let domain: Int64
  /// The member whose events it is listed among.
  package let member: MemberID?

  /// A place.
  package init(domain: Int64, member: MemberID?) { (self.domain, self.member) = (domain, member) }
}
