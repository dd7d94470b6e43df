public import Assessment
public import Casework

/// A consent as it comes from a counselor or a file, before it is checked.
public struct ConsentOffer: Hashable, Sendable {
  /// The purposes.
  public var scopes: [ConsentScope]
  /// The language in which the notice was given.
  public var language: Language
  /// Whether a guardian gave it, and the guardian's name, relation and evidence in words.
  public var guardian: String?
  /// Whether a guardian gave it.
  public var isByGuardian: Bool
  /// How.
  public var mode: ConsentPolicy.Mode
  /// The witness's name.
  public var witness: String?
  /// When it is said to have been given; now where absent.
  public var claimed: Instant?
  /// The paper form's serial.
  public var form: String?
  /// The last day on which it holds; the policy's term where absent.
  public var lastDay: CalendarDate?
  /// Whether the member asked for it without being asked: then a rest after a refusal does not stand in the way.
  public var isOwnInitiative: Bool

  /// A consent to record.
  public init(
    scopes: [ConsentScope], language: Language, isByGuardian: Bool = false, guardian: String? = nil,
    mode: ConsentPolicy.Mode, witness: String? = nil, claimed: Instant? = nil, form: String? = nil,
    lastDay: CalendarDate? = nil, isOwnInitiative: Bool = false
  ) {
    (self.scopes, self.language, self.isByGuardian) = (scopes, language, isByGuardian)
    (self.guardian, self.mode, self.witness, self.claimed) = (guardian, mode, witness, claimed)
    (self.form, self.lastDay, self.isOwnInitiative) = (form, lastDay, isOwnInitiative)
  }
}
