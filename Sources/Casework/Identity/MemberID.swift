/// A family member; its short form is the pseudonym under which auditors know the person.
public struct MemberID: RandomID {
  /// The sixteen bytes, big-endian.
  public let raw: UInt128

  /// Wraps sixteen bytes that were drawn or stored elsewhere.
  public init(raw: UInt128) { self.raw = raw }
}
