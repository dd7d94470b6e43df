package import Casework

/// One score of one definition over time: what another definition made stands in a course of its own, since the two
/// may not count the same points.
package struct ScoreCourse: Hashable, Sendable {
  /// The score at one time.
  package struct Point: Hashable, Sendable {
    /// When.
    package var date: CalendarDate
    /// What is known.
    package var mark: Course.Mark
    /// The band in words; empty where it is open.
    package var band: String
    /// Why it cannot be read as one line with the point before it.
    package var apart: [CourseWords]

    /// The score at one time.
    package init(_ date: CalendarDate, _ mark: Course.Mark, band: String = "", apart: [CourseWords] = []) {
      (self.date, self.mark, self.band, self.apart) = (date, mark, band, apart)
    }
  }

  /// The score's name, with the version where there were several.
  package var name: String
  /// Whether higher means harder; `nil` where neither.
  package var higherIsWorse: Bool?
  /// The full range.
  package var range: ClosedRange<Double>
  /// Ascending; empty where the score has none.
  package var bands: [Meter.Band]
  /// Oldest first.
  package var points: [Point]

  /// One score over time.
  package init(
    name: String, higherIsWorse: Bool?, range: ClosedRange<Double>, bands: [Meter.Band] = [],
    points: [Point]
  ) {
    (self.name, self.higherIsWorse, self.range) = (name, higherIsWorse, range)
    (self.bands, self.points) = (bands, points)
  }
}
