package import Assessment

/// One score of a result, in the words of the pack it was asked in.
package struct ScoreCard: Hashable, Sendable {
  /// What is known of the score.
  package enum Outcome: Hashable, Sendable {
    /// A number on its range, or what the missing answers leave open.
    case number(Meter, isProrated: Bool)
    /// One of several categories, in words; several where it stays open.
    case category(possible: [String])
    /// The score says nothing about this person.
    case doesNotApply
  }

  /// The cut-off that the policy chose beforehand.
  package struct CutOff: Hashable, Sendable {
    /// Its value.
    package var at: Double
    /// Whose norm it is.
    package var norm: String
    /// Whether the score reaches it; `nil` where that stays open.
    package var isReached: Bool?

    /// A cut-off and whether it is reached.
    package init(at value: Double, norm: String, isReached: Bool?) {
      at = value
      self.norm = norm
      self.isReached = isReached
    }
  }

  /// A question that has no answer.
  package struct Missing: Hashable, Sendable {
    /// Its short label.
    package var label: String
    /// Why.
    package var reason: NonAnswer

    /// A question without an answer.
    package init(_ label: String, _ reason: NonAnswer) {
      self.label = label
      self.reason = reason
    }
  }

  /// The score's name in words.
  package var label: String
  /// What is known.
  package var outcome: Outcome
  /// The cut-off, where there is one.
  package var cutOff: CutOff?
  /// What is missing and why.
  package var missing: [Missing]
  /// Compared with last time.
  package var change: ChangeCard?

  /// One score of a result.
  package init(
    _ label: String, _ outcome: Outcome, cutOff: CutOff? = nil, missing: [Missing] = [],
    change: ChangeCard? = nil
  ) {
    self.label = label
    self.outcome = outcome
    self.cutOff = cutOff
    self.missing = missing
    self.change = change
  }
}
