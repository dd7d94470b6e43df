/// A family member; its short form is the pseudonym under which auditors know the person.
public struct MemberID: RandomID {
  public let raw: UInt128

  public init(raw: UInt128) { self.raw = raw }
}
