/// One crisis case.
public struct CaseID: RandomID {
  public let raw: UInt128

  public init(raw: UInt128) { self.raw = raw }
}
