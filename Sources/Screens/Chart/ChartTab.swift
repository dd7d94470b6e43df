import Assessment

/// The parts of a chart, each a screen of its own.
package enum ChartTab: String, CaseIterable, Sendable {
  case overview = "o"
  case assessments = "a"
  case cases = "c"
  case notes = "n"
  case consents = "s"

  /// The line that opens it.
  package var key: String { rawValue }

  /// All of them, one of them shown.
  static func tabs(showing shown: ChartTab, in language: Language) -> Tabs {
    Tabs(
      allCases.map { KeyHint($0.key, $0.name(in: language)) }, current: allCases.firstIndex(of: shown) ?? 0)
  }

  private func name(in language: Language) -> String {
    switch self {
    case .overview: language.say(OverviewWords.title)
    case .assessments: language.say(ChartWords.assessments)
    case .cases: language.say(ChartWords.cases)
    case .notes: language.say(ChartWords.notes)
    case .consents: language.say(ChartWords.consents)
    }
  }
}
