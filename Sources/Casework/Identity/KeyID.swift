/// One key, so that a sealed body names its key without telling whose it is by number.
public struct KeyID: RandomID {
  /// The sixteen bytes, big-endian.
  public let raw: UInt128

  /// Wraps sixteen bytes that were drawn or stored elsewhere.
  public init(raw: UInt128) { self.raw = raw }
}
