package import Casework

/// One score over time: drawn on its full range and on real time, and told value by value.
package struct Course: Hashable, Sendable {
  /// What is known of the score at one time.
  package enum Mark: Hashable, Sendable {
    /// Known.
    case value(Double)
    /// Known by an estimate for answers that are missing.
    case estimate(Double)
    /// Everything that the missing answers leave open.
    case possible(ClosedRange<Double>)
    /// Nothing.
    case none
  }

  /// The score at one time.
  package struct Point: Hashable, Sendable {
    /// When.
    package var day: CalendarDate
    /// The day in words.
    package var date: String
    /// What is known.
    package var mark: Mark
    /// The same in words.
    package var text: String
    /// Why it cannot stand on one line with the point before it, in words; empty where it can.
    package var apart: String

    /// The score at one time.
    package init(_ day: CalendarDate, _ date: String, _ mark: Mark, _ text: String, apart: String = "") {
      (self.day, self.date, self.mark, self.text, self.apart) = (day, date, mark, text, apart)
    }
  }

  /// What the marks of the drawing stand for, in words.
  package struct Legend: Hashable, Sendable {
    /// A known score.
    package var value: String
    /// An estimate.
    package var estimate: String
    /// What is possible.
    package var possible: String
    /// Nothing.
    package var none: String
    /// Several at one place.
    package var several: String
    /// Where a line would end.
    package var apart: String

    /// What the marks stand for.
    package init(
      value: String, estimate: String, possible: String, none: String, several: String, apart: String
    ) {
      (self.value, self.estimate, self.possible) = (value, estimate, possible)
      (self.none, self.several, self.apart) = (none, several, apart)
    }
  }

  /// The full range.
  package var range: ClosedRange<Double>
  /// Ascending; empty where the score has none.
  package var bands: [Meter.Band]
  /// Oldest first.
  package var points: [Point]
  /// What the marks stand for.
  package var legend: Legend

  /// A score over time.
  package init(_ range: ClosedRange<Double>, bands: [Meter.Band], _ points: [Point], legend: Legend) {
    (self.range, self.bands, self.points, self.legend) = (range, bands, points, legend)
  }
}
