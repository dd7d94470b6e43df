public import Assessment

/// A crisis flag: the answer that raised it, sealed with its evidence under the case's key.
public struct Flag: Hashable, Sendable {
  /// The interview, whose assessment event (once it is written) bears the same identifier.
  public var interview: InterviewID
  /// The instrument.
  public var instrument: InstrumentID
  /// Its version.
  public var version: String
  /// Its definition.
  public var definition: Digest32
  /// The rule that fired.
  public var rule: AlertID
  /// The item that fired it.
  public var item: ItemID
  /// The reply that fired it.
  public var reply: Reply?
  /// How grave.
  public var level: CrisisLevel
  /// What kind of danger.
  public var kind: AlertKind
  /// The crisis policy in force.
  public var policy: Digest32
  /// When the answer was given; for records made elsewhere, when the assessment took place.
  public var answered: Instant
  /// Whether supervisors can read it; a lesser flag without the member's consent stays with the counselor.
  public var isShared: Bool

  /// A flag with its evidence.
  public init(
    interview: InterviewID, instrument: InstrumentID, version: String, definition: Digest32, rule: AlertID,
    item: ItemID, reply: Reply?, level: CrisisLevel, kind: AlertKind, policy: Digest32, answered: Instant,
    isShared: Bool
  ) {
    (self.interview, self.instrument, self.version, self.definition) = (
      interview, instrument, version, definition
    )
    (self.rule, self.item, self.reply, self.level, self.kind) = (rule, item, reply, level, kind)
    (self.policy, self.answered, self.isShared) = (policy, answered, isShared)
  }
}
