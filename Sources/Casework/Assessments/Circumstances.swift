public import Assessment

/// How and with whom present an assessment was conducted.
public struct Circumstances: Hashable, Sendable {
  /// How the questions were put at the start; each answer keeps its own mode.
  public var mode: Mode
  /// Who else was in the room, in words; empty when the member was alone with the counselor.
  public var company: String
  /// The spoken language or dialect, in words.
  public var spoken: String
  /// Whether name, age and street were read back and confirmed.
  public var isIdentityConfirmed: Bool

  /// How and with whom present.
  public init(mode: Mode, company: String = "", spoken: String = "", isIdentityConfirmed: Bool) {
    (self.mode, self.company, self.spoken) = (mode, company, spoken)
    self.isIdentityConfirmed = isIdentityConfirmed
  }
}
