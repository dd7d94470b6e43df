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
    for (index, item) in instrument.items.enumerated() { machine.inputs[index] = input(sheet[index], item) }
    machine.run()
  }

  private func input(_ reply: Reply?, _ item: Item) -> ItemInput {
    switch reply {
    case nil: .notAsked
    case .nonAnswer(let reason): ItemInput(state: .missing(reason))
    case .answer(let answer): item.response.input(answer) ?? .notAsked
    }
  }

  /// Scores a row of codes, one per item in the order asked: a choice's value, 1 or 0 for yes or no, a number,
  /// minutes, or ``NonAnswer/code``. Items without a code are not asked.
  ///
  /// - Throws: ``AnswerProblem`` of the first item whose code is not among its answers, or that takes words,
  ///   dates, decimals or several choices and so has no codes. Nothing is scored then.
  public mutating func score(codes: [Int32]) throws(AnswerProblem) {
    var index = 0
    for code in codes {
      guard index < machine.inputs.count else { break }
      try take(code, at: index)
      index += 1
    }
    while index < machine.inputs.count {
      machine.inputs[index].state = .missing(.notAsked)
      index += 1
    }
    machine.run()
  }

  @inline(__always)
  private mutating func take(_ code: Int32, at index: Int) throws(AnswerProblem) {
    if let raw = UInt8(exactly: Int64(code) - Int64(Int32.min)), let reason = NonAnswer(rawValue: raw) {
      machine.inputs[index].state = .missing(reason)
      return
    }
    guard machine.program.items[index].takes(code) else {
      let item = instrument.items[index]
      throw AnswerProblem(item: item.id, reason: .outside(expected: item.response.answers))
    }
    machine.inputs[index].state = .answered
    machine.inputs[index].value = Rational(reduced: Int64(code), over: 1)
  }
}
