/// What one score came to on the sheets that were tried.
struct ScoreTrace {
  let score: CompiledScore
  /// Where its bands begin, ascending.
  let edges: [Rational]
  /// The lowest value, and the answers that give it.
  private(set) var lowest: (value: Rational, sheet: [Int])?
  /// The highest value, and the answers that give it.
  private(set) var highest: (value: Rational, sheet: [Int])?
  /// The bands or categories that were reached, by their places.
  private(set) var reached: Set<Int> = []

  init(_ score: CompiledScore, edges: [Rational]) {
    self.score = score
    self.edges = edges
  }

  /// Takes note of a run on a sheet on which everything is answered.
  mutating func note(_ trial: borrowing Trial) {
    if let condition = score.condition, !trial.machine.truths[condition].isCertainlyTrue { return }
    switch score.kind {
    case .number(let register):
      let bounds = trial.machine.numbers[register]
      if bounds.isPoint { note(bounds.low, trial.sheet) }
    case .category(let register):
      let set = trial.machine.categories[register]
      if set == set.named, set.rawValue.nonzeroBitCount == 1 {
        reached.insert(set.rawValue.trailingZeroBitCount)
      }
    }
  }

  private mutating func note(_ value: Rational, _ sheet: [Int]) {
    if let band = edges.lastIndex(where: { $0 <= value }) { reached.insert(band) }
    if lowest.map({ value < $0.value }) ?? true { lowest = (value, sheet) }
    if highest.map({ value > $0.value }) ?? true { highest = (value, sheet) }
  }
}
