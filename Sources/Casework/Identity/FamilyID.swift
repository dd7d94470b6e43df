/// A family, known only inside its members' sealed identity records.
public struct FamilyID: RandomID {
  public let raw: UInt128

  public init(raw: UInt128) { self.raw = raw }
}
