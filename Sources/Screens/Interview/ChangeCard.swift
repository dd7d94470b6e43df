package import Assessment
package import Casework

/// A score compared with an earlier one.
package struct ChangeCard: Hashable, Sendable {
  /// Whether the change is more than measurement error.
  package enum Judgement: Hashable, Sendable {
    /// It may be no change at all.
    case withinError
    /// It is.
    case beyondError
    /// Cannot be said, and why, in words.
    case refused(String)
    /// The two do not even count the same points, and why, in words.
    case incomparable(String)
  }

  /// A published mark of change, and whether it is reached.
  package struct Mark: Hashable, Sendable {
    /// The mark in figures.
    package var at: String
    /// Whether it is reached.
    package var isReached: Bool

    /// A mark.
    package init(at: String, isReached: Bool) { (self.at, self.isReached) = (at, isReached) }
  }

  /// Two bands in words.
  package struct Bands: Hashable, Sendable {
    /// Then.
    package var from: String
    /// Now.
    package var to: String

    /// Two bands.
    package init(from: String, to: String) { (self.from, self.to) = (from, to) }
  }

  /// Points now minus points then.
  package var points: Double
  /// When the earlier one was taken.
  package var since: CalendarDate
  /// Which way it went.
  package var course: ScoreChange.Course
  /// The bands then and now, where they differ.
  package var bands: Bands?
  /// What can be said of it.
  package var judgement: Judgement
  /// The difference that matters, in points; `nil` where none is published, or nothing can be said.
  package var important: Mark?
  /// The improvement that counts as a response, in percent.
  package var response: Mark?
  /// The value on whose better side the score has remitted.
  package var remission: Mark?
  /// Whether it is not on record in which words the two were asked.
  package var isWordingUnknown: Bool

  /// A score compared with an earlier one.
  package init(
    points: Double, since: CalendarDate, course: ScoreChange.Course, bands: Bands? = nil,
    judgement: Judgement, important: Mark? = nil, response: Mark? = nil, remission: Mark? = nil,
    isWordingUnknown: Bool = false
  ) {
    (self.points, self.since, self.course, self.bands) = (points, since, course, bands)
    (self.judgement, self.important) = (judgement, important)
    (self.response, self.remission) = (response, remission)
    self.isWordingUnknown = isWordingUnknown
  }
}
