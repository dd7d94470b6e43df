/// One event of the chain.
public struct EventID: RandomID {
  public let raw: UInt128

  public init(raw: UInt128) { self.raw = raw }
}
