extension Instrument {
  /// How many questions it asks, from the fewest to the most, whatever is answered.
  ///
  /// Told by the conditions one by one: where two exclude each other, the most may be more than can come together.
  ///
  /// - Parameters:
  ///   - respondent: who will answer.
  ///   - carrying: items whose answers are carried over, so that they are not asked again.
  /// - Returns: the fewest and the most.
  public func length(
    for respondent: Respondent = Respondent(), carrying: Set<ItemID> = []
  ) -> ClosedRange<Int> {
    var scorer = Scorer(self, respondent: respondent)
    scorer.score(AnswerSheet(for: self))
    let left = items.indices.filter { !carrying.contains(items[$0].id) }
    let fewest = left.count { scorer.machine.asked[$0].isCertainlyTrue }
    return fewest...left.count { !scorer.machine.asked[$0].isCertainlyFalse }
  }
}
