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

  /// A safety question that nobody has settled yet.
  package struct OpenQuestion: Hashable, Sendable {
    /// Its short label.
    package var label: String
    /// The instrument's short title.
    package var instrument: String
    /// When it was left open.
    package var date: CalendarDate

    /// An open safety question.
    package init(_ label: String, _ instrument: String, _ date: CalendarDate) {
      (self.label, self.instrument, self.date) = (label, instrument, date)
    }
  }

  /// What the counselor noted in an interview.
  package struct Note: Hashable, Sendable {
    /// When.
    package var date: CalendarDate
    /// The instrument's short title.
    package var instrument: String
    /// The question's short label; empty where the note is to none.
    package var label: String
    /// The counselor's words.
    package var text: String

    /// A note.
    package init(_ date: CalendarDate, _ instrument: String, label: String, _ text: String) {
      (self.date, self.instrument, self.label, self.text) = (date, instrument, label, text)
    }
  }

  /// Whose history.
  package var person: PersonLine
  /// Who it is in full; `nil` where the reader may not know.
  package var detail: MemberDetail?
  /// Questionnaires, newest first.
  package var entries: [Entry]
  /// Scores over time.
  package var courses: [ScoreCourse]
  /// Cases, as in the queue, open ones first.
  package var cases: [QueueRow]
  /// Consents.
  package var consents: [ConsentRow]
  /// Safety questions that are open.
  package var openQuestions: [OpenQuestion]
  /// What is to be done next, in sentences, the most pressing first.
  package var next: [String]
  /// Notes, newest first.
  package var notes: [Note]
  /// Whether some were asked in our own wording.
  package var hasProjectWording: Bool

  /// One member's history.
  package init(
    person: PersonLine, detail: MemberDetail? = nil, entries: [Entry], courses: [ScoreCourse] = [],
    cases: [QueueRow] = [], consents: [ConsentRow] = [], openQuestions: [OpenQuestion] = [],
    next: [String] = [], notes: [Note] = [], hasProjectWording: Bool = false
  ) {
    (self.person, self.detail, self.entries, self.courses) = (person, detail, entries, courses)
    (self.cases, self.consents, self.openQuestions) = (cases, consents, openQuestions)
    (self.next, self.notes, self.hasProjectWording) = (next, notes, hasProjectWording)
  }
}
