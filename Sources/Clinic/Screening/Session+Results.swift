public import Assessment
public import Casework

/// A finished assessment with its answers read once more by the definition that made it.
public struct KeptResult: Sendable {
  /// The definition that made it.
  public let instrument: Instrument
  /// The same scores as the record, with the cut-off that the policy picks for this person.
  public let result: AssessmentResult
}

extension Session {
  /// The result of an assessment of a chart, as it was given.
  ///
  /// - Returns: `nil` where the definition that made it cannot be read now, or this program no longer gives the
  ///   scores that stand in the record: what is recorded is not contradicted by what is worked out anew.
  public func result(of entry: Chart.Entry, in chart: MemberChart) throws -> KeptResult? {
    let record = entry.record
    guard let instrument = try readableInstrument(record.instrument, record.definition) else { return nil }
    let person = respondent(chart.card, on: zone.date(of: record.assessed))
    var sheet = AnswerSheet(for: instrument)
    for (id, reply) in record.replies where instrument.takes(reply, to: id) { sheet[id] = reply }
    let norms = norms(for: instrument.id, of: chart, on: zone.date(of: record.assessed))
    let result = instrument.assess(sheet, respondent: person, norms: norms)
    guard result.scores.map(AssessmentRecord.Score.init) == record.scores else { return nil }
    return KeptResult(instrument: instrument, result: result)
  }

  /// The cut-offs that the policy picks for a member on a day.
  public func norms(
    for instrument: InstrumentID, of chart: MemberChart, on day: CalendarDate
  ) -> [ScoreID: NormID] {
    policies.instruments.norms(for: instrument, respondent(chart.card, on: day))
  }
}
