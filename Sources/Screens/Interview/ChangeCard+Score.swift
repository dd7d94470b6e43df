package import Assessment
package import Casework

extension ChangeCard {
  /// A change in the words of the pack of today; where several things forbid a judgement, all are named.
  package init(_ change: ScoreChange, of score: ScoreID, since: CalendarDate, in pack: Pack) {
    let names = pack.bands[score] ?? [:]
    var bands: Bands?
    if let before = change.bandBefore, let after = change.bandAfter, before != after {
      bands = Bands(from: names[before] ?? before.raw, to: names[after] ?? after.raw)
    }
    self.init(
      points: change.difference.approximate, since: since, bands: bands,
      judgement: Judgement(change.verdict, in: pack.language))
  }
}

extension ChangeCard.Judgement {
  fileprivate init(_ verdict: ScoreChange.Verdict, in language: Language) {
    switch verdict {
    case .reliable: self = .beyondError
    case .withinError: self = .withinError
    case .refused(let refusals):
      let reasons = ScoreChange.Refusal.allCases.filter(refusals.contains)
      self = .refused(
        reasons.map { language.say(DoubtWords.change($0)) }.joined(separator: language.semicolon))
    }
  }
}
