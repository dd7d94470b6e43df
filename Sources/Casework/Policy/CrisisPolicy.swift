public import Assessment

/// What is done in a crisis, by whom and how soon (`Policies/crisis.yaml`).
public struct CrisisPolicy: Hashable, Sendable {
  /// A number that anyone may call.
  public struct Hotline: Hashable, Sendable {
    /// The name within the file.
    public let id: String
    /// The number as dialled.
    public let number: String
    /// Who answers.
    public let name: Bilingual
    /// When they answer.
    public let hours: Bilingual
    /// When the number was last verified.
    public let verified: CalendarDate
    /// Where it was verified.
    public let source: String

    /// A number and what is known of it.
    public init(
      id: String, number: String, name: Bilingual, hours: Bilingual, verified: CalendarDate, source: String
    ) {
      (self.id, self.number, self.name) = (id, number, name)
      (self.hours, self.verified, self.source) = (hours, verified, source)
    }
  }

  /// How soon each step of a case is due at one level, counted from the flag.
  public struct Deadlines: Hashable, Sendable {
    /// Until a supervisor has taken it on.
    public let acknowledge: Period
    /// Until the person was reached.
    public let contact: Period
    /// Until the person was seen again.
    public let followUp: Period
    /// Whether a clinical lead has confirmed the figures.
    public let isVerified: Bool

    /// Three lengths and whether they are confirmed.
    public init(acknowledge: Period, contact: Period, followUp: Period, isVerified: Bool) {
      (self.acknowledge, self.contact, self.followUp) = (acknowledge, contact, followUp)
      self.isVerified = isVerified
    }
  }

  /// One thing to do at once, shown to the counselor.
  public struct Step: Hashable, Sendable {
    /// What is recorded of a step.
    public enum Kind: String, CaseIterable, Sendable {
      /// That it was done.
      case tick
      /// Yes or no.
      case yesNo = "yes-no"
      /// A few words.
      case note
      /// A call and its outcome.
      case call
    }

    /// The name within the file; recorded with what was done.
    public let id: String
    /// The levels at which it is shown.
    public let levels: Set<CrisisLevel>
    /// What to do.
    public let text: Bilingual
    /// What is recorded.
    public let kind: Kind

    /// A step.
    public init(id: String, levels: Set<CrisisLevel>, text: Bilingual, kind: Kind) {
      (self.id, self.levels, self.text, self.kind) = (id, levels, text, kind)
    }
  }

  /// One person of the on-call chain.
  public struct OnCall: Hashable, Sendable {
    /// Who it is.
    public let name: String
    /// In what function.
    public let role: Bilingual
    /// The number to call.
    public let phone: String
    /// The first day of duty; `nil` for always.
    public let from: CalendarDate?
    /// The last day of duty; `nil` for always.
    public let until: CalendarDate?

    /// A person on call.
    public init(name: String, role: Bilingual, phone: String, from: CalendarDate?, until: CalendarDate?) {
      (self.name, self.role, self.phone, self.from, self.until) = (name, role, phone, from, until)
    }

    /// Whether the person is on duty that day.
    public func isOnDuty(_ day: CalendarDate) -> Bool {
      (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
  }

  /// The file's version.
  public let version: String
  /// Numbers for anyone, in the order shown.
  public let hotlines: [Hotline]
  /// Deadlines for every level.
  public let levels: [CrisisLevel: Deadlines]
  /// Steps in the order shown.
  public let steps: [Step]
  /// Whom to call until a supervisor has opened the case, in order.
  public let onCall: [OnCall]
  /// The questions about suicide risk that follow an urgent flag.
  public let followUp: FollowUpForms
  /// How long steps that were gone through need not be gone through anew after a further flag of no higher level;
  /// `nil` where every flag asks for all of them.
  public let stepsHoldFor: Period?
  /// Who may confirm a closure.
  public let closingRoles: Set<Role>
  /// Whether the person must have been reached before a closure is proposed.
  public let closingNeedsContact: Bool

  /// A policy whose parts were checked by the catalogue.
  public init(
    version: String, hotlines: [Hotline], levels: [CrisisLevel: Deadlines], steps: [Step], onCall: [OnCall],
    followUp: FollowUpForms, stepsHoldFor: Period? = nil, closingRoles: Set<Role>, closingNeedsContact: Bool
  ) {
    (self.version, self.hotlines, self.levels, self.steps) = (version, hotlines, levels, steps)
    (self.onCall, self.followUp, self.stepsHoldFor) = (onCall, followUp, stepsHoldFor)
    (self.closingRoles, self.closingNeedsContact) = (closingRoles, closingNeedsContact)
  }

  /// The steps of a level, in order.
  public func steps(at level: CrisisLevel) -> [Step] { steps.filter { $0.levels.contains(level) } }
}
