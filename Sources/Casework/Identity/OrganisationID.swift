/// The organisation that keeps the vault.
public struct OrganisationID: RandomID {
  public let raw: UInt128

  public init(raw: UInt128) { self.raw = raw }
}
