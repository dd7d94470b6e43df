import Assessment
import Casework
import Catalog
import Clinic
import Screens

extension ResultReading {
  /// An earlier result as the result screen shows it: the scores that stand in the record, under the definition and
  /// in the wording that made them.
  ///
  /// - Returns: `nil` where the definition cannot be read now, or there are no words for it in this language.
  func card(of entry: Chart.Entry, in chart: MemberChart) throws -> ResultCard? {
    let record = entry.record
    guard let kept = try session.result(of: entry, in: chart),
      let pack = kept.instrument.packs[language]
        ?? session.catalog.instruments[record.instrument]?.packs[language]
    else { return nil }
    let norms = session.norms(for: record.instrument, of: chart, on: session.zone.date(of: record.assessed))
    var card = ResultCard(
      kept.result, of: kept.instrument, in: pack, person: chart.card.map { session.person(chart.member, $0) },
      on: session.zone.date(of: record.assessed),
      norm: { norms[$0].map { language.say(NameWords.norm(named: $0.raw)) } ?? "" },
      changes: try changes(of: entry.interview, kept.instrument, in: chart))
    card.prompts = prompts(of: entry.interview, pack, in: chart)
    card.alerts = record.alerts.map { id in
      let level = kept.instrument.alerts.first { $0.id == id }?.level ?? .attention
      return ResultCard.Alert(level, pack.alerts[id] ?? id.raw)
    }
    state(record, in: &card)
    return card
  }

  /// Whose words were used and what made it: what the record says, not what the catalogue holds today.
  private func state(_ record: AssessmentRecord, in card: inout ResultCard) {
    card.isWordingUnknown = record.wordings.isEmpty
    if let used = record.wordings.first(where: { $0.wording == .project }) ?? record.wordings.first {
      card.wording = used.wording
      card.wordingName = card.title + " " + used.digest.hex.prefix(8)
    }
    card.origin = ResultCard.Origin(
      version: record.version, definition: String(record.definition.hex.prefix(8)),
      wording: record.wordings.map { String($0.digest.hex.prefix(8)) }.joined(separator: "+"),
      engine: Int(clamping: record.engine))
  }
}
