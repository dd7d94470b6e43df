/// One interview; also the identifier of the assessment event that will end it.
public struct InterviewID: RandomID {
  public let raw: UInt128

  public init(raw: UInt128) { self.raw = raw }
}
