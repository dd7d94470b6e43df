package import Assessment

/// What is shown when someone may be in danger.
package struct CrisisCard: Hashable, Sendable {
  /// One step of the policy and what was done about it.
  package struct SafetyStep: Hashable, Sendable {
    /// What to do.
    package var text: String
    /// Where it stands.
    package var mark: Step.Mark

    /// A step.
    package init(_ text: String, _ mark: Step.Mark) {
      self.text = text
      self.mark = mark
    }
  }

  /// A person of the on-call chain.
  package struct OnCall: Hashable, Sendable {
    /// Who it is.
    package var name: String
    /// In what function.
    package var role: String
    /// The number to call.
    package var phone: String
    /// When the person was called, in words; `nil` where not yet.
    package var called: String?
    /// Whether someone answered.
    package var isAnswered: Bool

    /// A person on call.
    package init(name: String, role: String, phone: String, called: String? = nil, isAnswered: Bool = false) {
      self.name = name
      self.role = role
      self.phone = phone
      self.called = called
      self.isAnswered = isAnswered
    }
  }

  /// Whether a supervisor knows.
  package enum Delivery: Hashable, Sendable {
    /// Nothing was raised: the panel was opened on request.
    case nothingRaised
    /// Not yet seen by a supervisor.
    case undelivered
    /// Nobody is enrolled who could see it.
    case nobody
    /// Kept from supervisors, because the member has not agreed to their review.
    case notShared
    /// A supervisor has opened it.
    case delivered
  }

  /// The level; `nil` where nothing was raised.
  package var level: CrisisLevel?
  /// In the policy's order.
  package var steps: [SafetyStep]
  /// In the policy's order.
  package var hotlines: [HotlineLine]
  /// Whom to call, in order.
  package var onCall: [OnCall]
  /// Whether a supervisor knows.
  package var delivery: Delivery
  /// When the hotlines were last checked, in words; empty where not known.
  package var verified: String
  /// Whether the policy could not be read and these are the built-in numbers.
  package var isFallback: Bool

  /// What is shown when someone may be in danger.
  package init(
    level: CrisisLevel?, steps: [SafetyStep], hotlines: [HotlineLine], onCall: [OnCall] = [],
    delivery: Delivery = .nothingRaised, verified: String = "", isFallback: Bool = false
  ) {
    self.level = level
    self.steps = steps
    self.hotlines = hotlines
    self.onCall = onCall
    self.delivery = delivery
    self.verified = verified
    self.isFallback = isFallback
  }
}
