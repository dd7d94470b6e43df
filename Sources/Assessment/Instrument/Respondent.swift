/// What an instrument may need to know of the person who answers; what is not known stays unknown in the score.
public struct Respondent: Hashable, Sendable {
  /// Sex, if known.
  public let sex: Sex?
  /// Age in completed years, if known.
  public let age: Int?
  /// Whether the person has lost a child, if known; read by ``Fit`` only, never by a score.
  public let isBereaved: Bool?
  /// Days since the loss, if known.
  public let daysSinceLoss: Int?

  /// States what is known.
  public init(
    sex: Sex? = nil, age: Int? = nil, isBereaved: Bool? = nil, daysSinceLoss: Int? = nil
  ) {
    self.sex = sex
    self.age = age
    self.isBereaved = isBereaved
    self.daysSinceLoss = daysSinceLoss
  }
}
