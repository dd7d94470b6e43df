/// One key, so that a sealed body names its key without telling whose it is by number.
public struct KeyID: RandomID {
  public let raw: UInt128

  public init(raw: UInt128) { self.raw = raw }
}
