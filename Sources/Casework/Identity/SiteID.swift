/// One vault file: a single writer of its own chain.
public struct SiteID: RandomID {
  /// The sixteen bytes, big-endian.
  public let raw: UInt128

  /// Wraps sixteen bytes that were drawn or stored elsewhere.
  public init(raw: UInt128) { self.raw = raw }
}
