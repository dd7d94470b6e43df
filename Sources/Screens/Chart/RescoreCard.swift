package import Casework

/// One record scored once more, old and new side by side.
package struct RescoreCard: Hashable, Sendable {
  /// One score.
  package struct Row: Hashable, Sendable {
    /// Its name.
    package var name: String
    /// As recorded.
    package var recorded: String
    /// By the definition that made it, scored today; `nil` where that cannot be read.
    package var then: String?
    /// By the definition of today; `nil` where there is none.
    package var now: String?

    /// One score.
    package init(name: String, recorded: String, then: String?, now: String?) {
      (self.name, self.recorded, self.then, self.now) = (name, recorded, then, now)
    }
  }

  /// Whose.
  package var person: PersonLine
  /// The instrument's short title.
  package var instrument: String
  /// When it was taken.
  package var date: CalendarDate
  /// The version that made it, with the beginning of its definition's digest.
  package var oldVersion: String
  /// The version of today; `nil` where the instrument is no longer in the catalogue.
  package var newVersion: String?
  /// Whether the definition that made it can still be read.
  package var isDefinitionAtHand: Bool
  /// The scores, old ones first.
  package var rows: [Row]
  /// What would be raised today and was not then, or not as gravely.
  package var newlyRaised: [ResultCard.Alert]
  /// What was raised then and would not be today, in words.
  package var noLongerRaised: [String]
  /// Labels of safety questions that stand open today and did not then.
  package var newlyOpen: [String]
  /// Labels of questions whose answers do not fit the definition of today.
  package var unfitting: [String]
  /// Whether anything differs.
  package var isChanged: Bool

  /// One record.
  package init(
    person: PersonLine, instrument: String, date: CalendarDate, oldVersion: String, newVersion: String?,
    isDefinitionAtHand: Bool, rows: [Row], newlyRaised: [ResultCard.Alert] = [],
    noLongerRaised: [String] = [], newlyOpen: [String] = [],
    unfitting: [String] = [], isChanged: Bool
  ) {
    (self.person, self.instrument, self.date) = (person, instrument, date)
    (self.oldVersion, self.newVersion, self.isDefinitionAtHand) = (oldVersion, newVersion, isDefinitionAtHand)
    (self.rows, self.newlyRaised, self.noLongerRaised) = (rows, newlyRaised, noLongerRaised)
    self.newlyOpen = newlyOpen
    (self.unfitting, self.isChanged) = (unfitting, isChanged)
  }
}
