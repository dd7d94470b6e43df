/// Scores one row of replies after the other with the instrument's own program, without allocating per row.
///
/// ``Instrument/assess(_:respondent:norms:)`` is one row through the same scorer.
public struct Scorer: Sendable {
  /// The instrument that it scores.
  public let instrument: Instrument
  let norms: [ScoreID: NormID]
  var machine: Machine
  let gauges: [Gauge]
  /// The lowest values of all scores' bands, one score after the other.
  let edges: [Rational]

  /// Prepares scoring. `norms` picks, per score, a named cut-off in place of the default one; a name that the
  /// score does not have leaves it without a cut-off.
  public init(
    _ instrument: Instrument, respondent: Respondent = Respondent(), norms: [ScoreID: NormID] = [:]
  ) {
    self.instrument = instrument
    self.norms = norms
    machine = Machine(instrument.program)
    machine.tell(of: respondent)
    edges = instrument.scores.flatMap { $0.bands.map(\.lowest) }
    var start = 0
    gauges = zip(instrument.scores, instrument.program.scores).map { rule, score in
      defer { start += rule.bands.count }
      return Gauge(
        kind: score.kind, condition: score.condition, firstEdge: start, edgeCount: rule.bands.count,
        prorates: rule.missing?.prorates ?? false)
    }
  }

  /// Tells who answers the next rows.
  public mutating func tell(of respondent: Respondent) { machine.tell(of: respondent) }

  /// Scores a sheet of the same instrument.
  public mutating func score(_ sheet: AnswerSheet) {
    for (index, item) in instrument.items.enumerated() {
      machine.inputs[index] = item.input(of: sheet[index])
    }
    machine.run()
  }

  /// Scores a row of replies that were read before, one per item in the order asked.
  package mutating func score(inputs: [ItemInput]) {
    for index in machine.inputs.indices {
      machine.inputs[index] = index < inputs.count ? inputs[index] : .notAsked
    }
    machine.run()
  }
}
