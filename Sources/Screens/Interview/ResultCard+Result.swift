package import Assessment
package import Casework

extension ResultCard {
  /// A result in the words of the pack that was used.
  ///
  /// `norm` names the cut-off of a score in words; `changes` compares scores with last time.
  package init(
    _ result: AssessmentResult, of instrument: Instrument, in pack: Pack, person: PersonLine?,
    on date: CalendarDate,
    norm: (ScoreID) -> String, changes: [ScoreID: ChangeCard] = [:], next: [String] = []
  ) {
    self.init(
      person: person, title: pack.title, date: date,
      scores: result.scores.map {
        ScoreCard($0, of: instrument, in: pack, norm: norm($0.id), change: changes[$0.id])
      },
      alerts: result.alerts.map { Alert($0.level, pack.alerts[$0.id] ?? $0.id.raw) },
      prompts: result.prompts.map { pack.items[$0]?.label ?? $0.raw },
      wording: pack.wording, wordingName: pack.title + " " + pack.digest.hex.prefix(8), next: next,
      hasUnverified: instrument.sources.contains { !$0.isVerified }
        || result.scores.contains { $0.cutOff?.source.isVerified == false },
      origin: Origin(
        version: instrument.version, definition: String(instrument.digest.hex.prefix(8)),
        wording: String(pack.digest.hex.prefix(8)), engine: Int(Instrument.engineVersion)))
  }
}

extension ScoreResult {
  /// The cut-off that it was held against.
  fileprivate var cutOff: CutOff? {
    switch outcome {
    case .number(let number): number.cutOff
    case .category, .notApplicable: nil
    }
  }
}
