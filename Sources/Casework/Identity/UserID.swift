/// A user of the vault.
public struct UserID: RandomID {
  public let raw: UInt128

  public init(raw: UInt128) { self.raw = raw }
}
