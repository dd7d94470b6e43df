/// One vault file: a single writer of its own chain.
public struct SiteID: RandomID {
  public let raw: UInt128

  public init(raw: UInt128) { self.raw = raw }
}
