extension Instrument {
  /// What a sheet of replies amounts to: scores, alerts and review prompts.
  ///
  /// Safe at any time, also on an empty or half-filled sheet: what is missing stays open, never zero.
  /// `norms` picks, per score, a named cut-off in place of the default one.
  public func assess(
    _ sheet: AnswerSheet, respondent: Respondent = Respondent(), norms: [ScoreID: NormID] = [:]
  ) -> AssessmentResult {
    var scorer = Scorer(self, respondent: respondent, norms: norms)
    scorer.score(sheet)
    return scorer.result()
  }

  /// Whether the item at that place is asked as things stand: unless its condition is certainly false.
  public func isAsked(itemIndex: Int, _ sheet: AnswerSheet, respondent: Respondent = Respondent()) -> Bool {
    asked(sheet, respondent: respondent).contains(itemIndex)
  }

  /// The places of all items that are asked as things stand, ascending.
  public func asked(_ sheet: AnswerSheet, respondent: Respondent = Respondent()) -> [Int] {
    var scorer = Scorer(self, respondent: respondent)
    scorer.score(sheet)
    return items.indices.filter { !scorer.machine.asked[$0].isCertainlyFalse }
  }
}
