import Assessment
import Casework

extension AssessmentRecord {
  /// The score that stands for the whole: `total`, else the first.
  var mainScore: Score? { self[ScoreID("total")] ?? scores.first }
}

extension AssessmentRecord.Score {
  /// The band or category; `nil` where it is open.
  var band: BandID? {
    switch outcome {
    case .number(_, _, let band, _, _): band
    case .category(let value, _): value
    case .notApplicable: nil
    }
  }

  /// The value in figures, or the category's own sign where it has no figure; `nil` where nothing can be given.
  var figure: String? {
    switch outcome {
    case .number(let value, _, _, _, _): value?.description
    case .category(let value, _): value.map { _ in "–" }
    case .notApplicable: nil
    }
  }

  /// Whether the answered questions stand in for missing ones.
  var isProrated: Bool {
    switch outcome {
    case .number(_, _, _, _, let isProrated): isProrated
    case .category, .notApplicable: false
    }
  }

  /// The score as data.
  var record: Record {
    switch outcome {
    case .number(let value, let range, let band, let isCertain, let isProrated):
      Record([
        "value": .decimal(value?.description), "min": .decimal(range.lowerBound.description),
        "max": .decimal(range.upperBound.description), "band": .text(band?.raw), "certain": .truth(isCertain),
        "prorated": .truth(isProrated),
      ])
    case .category(let value, let possible):
      Record([
        "value": .text(value?.raw), "possible": .texts(possible.map(\.raw)), "certain": .truth(value != nil),
      ])
    case .notApplicable: Record(["value": .text(nil), "applies": .truth(false)])
    }
  }
}
