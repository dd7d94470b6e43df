package import Assessment
package import Casework

/// A result as the counselor sees it, after a deliberate key.
package struct ResultCard: Hashable, Sendable {
  /// What a rule has raised.
  package struct Alert: Hashable, Sendable {
    /// How urgent.
    package var level: CrisisLevel
    /// In words.
    package var label: String

    /// What a rule has raised.
    package init(_ level: CrisisLevel, _ label: String) {
      self.level = level
      self.label = label
    }
  }

  /// What made the result, as the record keeps it.
  package struct Origin: Hashable, Sendable {
    /// The definition's version.
    package var version: String
    /// The beginning of the definition's digest.
    package var definition: String
    /// The beginning of the wording's digest.
    package var wording: String
    /// The scoring engine's version.
    package var engine: Int

    /// What made a result.
    package init(version: String, definition: String, wording: String, engine: Int) {
      (self.version, self.definition, self.wording, self.engine) = (version, definition, wording, engine)
    }
  }

  /// Whose result it is.
  package var person: PersonLine?
  /// The instrument's title.
  package var title: String
  /// When.
  package var date: CalendarDate
  /// In the instrument's order.
  package var scores: [ScoreCard]
  /// What was raised.
  package var alerts: [Alert]
  /// Labels of safety questions without an answer.
  package var prompts: [String]
  /// Whose words were used.
  package var wording: Wording
  /// Whether that is not on record.
  package var isWordingUnknown = false
  /// The name and digest of the wording, where it is the publisher's.
  package var wordingName: String
  /// What the policy asks next, in sentences.
  package var next: [String]
  /// Whether a figure behind the result is not confirmed yet.
  package var hasUnverified: Bool
  /// What made it; `nil` where it is only made up.
  package var origin: Origin?

  /// A result.
  package init(
    person: PersonLine?, title: String, date: CalendarDate, scores: [ScoreCard], alerts: [Alert] = [],
    prompts: [String] = [], wording: Wording, wordingName: String = "", next: [String] = [],
    hasUnverified: Bool = false, origin: Origin? = nil
  ) {
    self.person = person
    self.title = title
    self.date = date
    self.scores = scores
    self.alerts = alerts
    self.prompts = prompts
    self.wording = wording
    self.wordingName = wordingName
    self.next = next
    self.hasUnverified = hasUnverified
    self.origin = origin
  }
}
