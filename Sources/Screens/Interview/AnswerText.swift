package import Assessment

/// Answers that are typed rather than chosen, as they are written back.
package enum AnswerText {
  /// The answer in figures or in the person's own words; choices only as their values.
  package static func text(of answer: Answer) -> String {
    switch answer {
    case .choice(let value), .integer(let value): String(value)
    case .choices(let values): values.map(String.init).joined(separator: ", ")
    case .yesNo(let isYes): isYes ? "1" : "0"
    case .decimal(let value): value.description
    case .text(let text): text
    case .date(let year, let month, let day): "\(year)-\(Figure.two(month))-\(Figure.two(day))"
    case .clock(let minutes), .duration(let minutes):
      "\(Figure.two(minutes / 60)):\(Figure.two(minutes % 60))"
    }
  }
}
