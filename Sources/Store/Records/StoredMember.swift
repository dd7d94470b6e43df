package import Casework

/// A member as the file knows one: a pseudonym and how many events there are.
package struct StoredMember: Hashable, Sendable {
  /// The pseudonym, which is the identifier's short form.
  package let pseudonym: String
  /// The identifier.
  package let member: MemberID
  /// How many events the member has; the last one's member sequence.
  package let count: UInt64
}
