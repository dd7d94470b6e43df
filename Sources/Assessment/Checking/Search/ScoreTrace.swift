/// What one score came to on the sheets that were tried.
struct ScoreTrace {
  let score: CompiledScore
  /// Where its bands begin, ascending.
  let edges: [Rational]
  /// The lowest value, and the replies that give it.
  private(set) var lowest: (value: Rational, sheet: Sheet)?
  /// The highest value, and the replies that give it.
  private(set) var highest: (value: Rational, sheet: Sheet)?
  /// The bands or categories that were reached, by their places.
  private(set) var reached: Set<Int> = []

  init(_ score: CompiledScore, edges: [Rational]) {
    self.score = score
    self.edges = edges
  }

  /// The values that a band holds: from where it begins to where the next one does.
  func values(ofBand place: Int) -> (low: Rational, next: Rational) {
    (edges[place], place + 1 < edges.count ? edges[place + 1] : .farthest)
  }

  /// Takes note of a run.
  mutating func note(_ trial: borrowing Trial) {
    if let condition = score.condition, !trial.machine.truths[condition].isCertainlyTrue { return }
    switch score.kind {
    case .number(let register): note(trial.machine.numbers[register], trial)
    case .category(let register):
      let set = trial.machine.categories[register]
      if set == set.named, set.rawValue.nonzeroBitCount == 1 {
        reached.insert(set.rawValue.trailingZeroBitCount)
      }
    }
  }

  private mutating func note(_ bounds: Bounds, _ trial: borrowing Trial) {
    guard bounds.isPoint else { return }
    if let band = edges.lastIndex(where: { $0 <= bounds.low }) { reached.insert(band) }
    if lowest.map({ bounds.low < $0.value }) ?? true { lowest = (bounds.low, trial.sheet) }
    if highest.map({ bounds.low > $0.value }) ?? true { highest = (bounds.low, trial.sheet) }
  }
}
