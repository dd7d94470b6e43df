/// The organisation that keeps the vault.
public struct OrganisationID: RandomID {
  /// The sixteen bytes, big-endian.
  public let raw: UInt128

  /// Wraps sixteen bytes that were drawn or stored elsewhere.
  public init(raw: UInt128) { self.raw = raw }
}
