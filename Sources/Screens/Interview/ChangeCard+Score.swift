package import Assessment
package import Casework

extension ChangeCard {
  /// A change in the words of the pack of today; where several things forbid a judgement, all are named.
  package init(
    _ change: ScoreChange, of score: ScoreID, since: CalendarDate, figures: ChangeFigures? = nil,
    isWordingUnknown: Bool = false, in pack: Pack?, _ language: Language
  ) {
    let names = pack?.bands[score] ?? [:]
    var bands: Bands?
    if let before = change.bandBefore, let after = change.bandAfter, before != after {
      bands = Bands(from: names[before] ?? before.raw, to: names[after] ?? after.raw)
    }
    self.init(
      points: change.difference.approximate, since: since, course: change.course, bands: bands,
      judgement: Judgement(change.verdict, in: language),
      important: Mark(figures?.important, change.isImportant),
      response: Mark(figures?.response, change.isResponse),
      remission: Mark(figures?.remission, change.isRemission), isWordingUnknown: isWordingUnknown)
  }
}

extension ChangeCard.Mark {
  fileprivate init?(_ figure: ChangeFigures.Figure?, _ isReached: Bool?) {
    guard let figure, let isReached else { return nil }
    self.init(at: figure.value.description, isReached: isReached)
  }
}

extension ChangeCard.Judgement {
  fileprivate init(_ verdict: ScoreChange.Verdict, in language: Language) {
    switch verdict {
    case .reliable: self = .beyondError
    case .withinError: self = .withinError
    case .refused(let refusals):
      // Two definitions may not even count the same points, so their difference is none.
      guard !refusals.contains(.differentDefinition) else {
        self = .incomparable(language.say(DoubtWords.change(.differentDefinition)))
        return
      }
      let reasons = ScoreChange.Refusal.allCases.filter(refusals.contains)
      self = .refused(
        reasons.map { language.say(DoubtWords.change($0)) }.joined(separator: language.semicolon))
    }
  }
}
