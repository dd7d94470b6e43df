package import Casework

/// One member's history.
package struct ChartCard: Hashable, Sendable {
  /// One questionnaire that was taken.
  package struct Entry: Hashable, Sendable {
    /// When.
    package var date: CalendarDate
    /// The instrument's short title.
    package var instrument: String
    /// The main score in figures; `nil` where none can be given.
    package var score: String?
    /// The band in words; empty where there is none.
    package var band: String
    /// The change since the last one; `nil` where there is none to tell.
    package var change: ChangeCard?
    /// What a person has to know: raised, open safety question, ended early, moved.
    package var remarks: [ChartWords]

    /// One questionnaire.
    package init(
      date: CalendarDate, instrument: String, score: String?, band: String, change: ChangeCard? = nil,
      remarks: [ChartWords] = []
    ) {
      self.date = date
      self.instrument = instrument
      self.score = score
      self.band = band
      self.change = change
      self.remarks = remarks
    }
  }

  /// One score over time.
  package struct Course: Hashable, Sendable {
    /// The score's name, with the version where there were several.
    package var name: String
    /// Whether higher means harder; `nil` where neither.
    package var higherIsWorse: Bool?
    /// The full range.
    package var range: ClosedRange<Double>
    /// Dates and values, oldest first.
    package var points: [Point]

    /// One score over time.
    package init(name: String, higherIsWorse: Bool?, range: ClosedRange<Double>, points: [Point]) {
      self.name = name
      self.higherIsWorse = higherIsWorse
      self.range = range
      self.points = points
    }
  }

  /// One value of a course.
  package struct Point: Hashable, Sendable {
    /// When.
    package var date: CalendarDate
    /// How much; `nil` where no score could be given.
    package var value: Double?

    /// One value.
    package init(_ date: CalendarDate, _ value: Double?) {
      self.date = date
      self.value = value
    }
  }

  /// Whose history.
  package var person: PersonLine
  /// Questionnaires, newest first.
  package var entries: [Entry]
  /// Scores over time.
  package var courses: [Course]
  /// Cases, as in the queue.
  package var cases: [QueueRow]
  /// Consents.
  package var consents: [ConsentRow]

  /// One member's history.
  package init(
    person: PersonLine, entries: [Entry], courses: [Course] = [], cases: [QueueRow] = [],
    consents: [ConsentRow] = []
  ) {
    self.person = person
    self.entries = entries
    self.courses = courses
    self.cases = cases
    self.consents = consents
  }
}
