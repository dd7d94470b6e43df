import Assessment
import Casework
import Catalog
import Clinic
import Screens

extension Session {
  /// How one score of an assessment moved, for the screen; `nil` where it has nothing before it.
  func card(
    of change: AssessmentChange, _ score: ScoreID, _ instrument: InstrumentID, in language: Language
  ) -> ChangeCard? {
    switch change {
    case .definitionUnreadable:
      return ChangeCard(
        points: 0, since: today, course: .undirected,
        judgement: .incomparable(language.say(ChangeWords.definitionUnreadable)))
    case .told(let scores):
      guard let compared = scores[score] else { return nil }
      return ChangeCard(
        compared.change, of: score, since: zone.date(of: compared.earlier.record.assessed),
        figures: compared.figures, isWordingUnknown: compared.earlier.record.wordings.isEmpty,
        in: catalog.instruments[instrument]?.packs[language], language)
    }
  }

  /// How an assessment's scores moved, as data: `null` for a first one.
  func datum(of change: AssessmentChange?) -> Datum {
    switch change {
    case nil: .text(nil)
    case .definitionUnreadable: .record(Record(["verdict": .text("definition-unreadable")]))
    case .told(let scores) where scores.isEmpty: .text(nil)
    case .told(let scores):
      .record(
        Record(
          fields: scores.sorted { $0.key < $1.key }.map {
            (key: $0.key.raw, value: .record(record(of: $0.value)))
          }
        ))
    }
  }

  private func record(of compared: ComparedScore) -> Record {
    let change = compared.change
    let refusals = change.verdict.refusals
    // Two definitions may not count the same points.
    let isComparable = !refusals.contains(.differentDefinition)
    return Record([
      "since": .text(Timestamp.text(compared.earlier.record.assessed, in: zone)),
      "assessment": .text(compared.earlier.interview.description),
      "points": .decimal(isComparable ? change.difference.description : nil),
      "course": .text(isComparable ? change.course.name : nil), "verdict": .text(change.verdict.name),
      "index": .decimal(change.verdict.index.map(Figure.text)), "refused": .texts(refusals.map(\.name)),
      "important": .truth(change.isImportant), "response": .truth(change.isResponse),
      "remission": .truth(change.isRemission),
    ])
  }
}

extension ScoreChange.Course {
  fileprivate var name: String {
    switch self {
    case .better: "better"
    case .worse: "worse"
    case .same: "same"
    case .undirected: "undirected"
    }
  }
}

extension ScoreChange.Verdict {
  fileprivate var name: String {
    switch self {
    case .reliable: "reliable"
    case .withinError: "within-error"
    case .refused: "refused"
    }
  }

  fileprivate var index: Double? {
    switch self {
    case .reliable(let index), .withinError(let index): index
    case .refused: nil
    }
  }

  /// Why it is refused, in a fixed order.
  fileprivate var refusals: [ScoreChange.Refusal] {
    switch self {
    case .reliable, .withinError: []
    case .refused(let refusals): ScoreChange.Refusal.allCases.filter(refusals.contains)
    }
  }
}

extension ScoreChange.Refusal {
  fileprivate var name: String {
    switch self {
    case .noFigures: "no-figures"
    case .unverifiedFigures: "unverified-figures"
    case .differentDefinition: "different-definition"
    case .differentWording: "different-wording"
    case .differentMode: "different-mode"
    case .prorated: "prorated"
    case .intervalTooShort: "interval-too-short"
    case .projectWording: "project-wording"
    }
  }
}
