import Assessment
import Casework
import Screens

extension ScoreCourse.Point {
  /// A score as it was recorded; `nil` where the record holds none.
  init(
    _ score: AssessmentRecord.Score?, on date: CalendarDate, names: [BandID: String], apart: [CourseWords]
  ) {
    let band = score?.band.map { names[$0] ?? $0.raw } ?? ""
    self.init(date, score?.mark ?? .none, band: band, apart: apart)
  }
}

extension AssessmentRecord.Score {
  fileprivate var mark: Course.Mark {
    switch outcome {
    case .number(let value?, _, _, _, let isProrated):
      isProrated ? .estimate(value.approximate) : .value(value.approximate)
    case .number(nil, let range, _, _, _):
      .possible(range.lowerBound.approximate...range.upperBound.approximate)
    case .category, .notApplicable: .none
    }
  }
}

extension AssessmentRecord {
  /// Why it cannot be read as one line with an earlier one of the same definition.
  func differences(from earlier: AssessmentRecord) -> [CourseWords] {
    var differences: [CourseWords] = []
    if Set(wordings.map(\.digest)) != Set(earlier.wordings.map(\.digest)) { differences.append(.otherWords) }
    if ways != earlier.ways { differences.append(.otherMode(circumstances.mode)) }
    return differences
  }

  /// Who put the questions and who answered them.
  private var ways: Set<String> {
    Set(history.map(\.mode)).union([circumstances.mode]).reduce(into: []) { ways, mode in
      ways.insert("\(mode.administration) \(mode == .proxy)")
    }
  }
}
