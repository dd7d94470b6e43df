import Assessment
import Casework
import Catalog
import Clinic
import Screens

extension Session {
  /// A member's history for the screen.
  func card(of chart: MemberChart, in language: Language) throws -> ChartCard {
    let entries = chart.chart.byTime
    let changes = try changes(in: chart.chart)
    let person =
      chart.card.map { self.person(chart.member, $0) }
      ?? PersonLine(name: chart.member.description, age: nil, street: "", pseudonym: chart.member.description)
    return ChartCard(
      person: person,
      entries: entries.reversed().map { entry($0, changes[$0.interview], chart.chart, in: language) },
      courses: try courses(entries, in: language), cases: chart.cases.map { row(of: $0, chart.card) },
      consents: rows(of: chart.consents))
  }

  private func row(of crisis: CaseFile, _ card: MemberCard?) -> QueueRow {
    let due = crisis.due(under: policies.crisis, in: zone)
    return QueueRow(
      number: crisis.id.description, member: card?.name ?? crisis.member.description, level: crisis.level,
      state: crisis.state, dueInMinutes: due.map { Int($0.milliseconds(since: now) / 60_000) },
      assigned: crisis.assigned.map(vault.name), isUndelivered: !crisis.isDelivered)
  }

  private func entry(
    _ entry: Chart.Entry, _ change: AssessmentChange?, _ chart: Chart, in language: Language
  ) -> ChartCard.Entry {
    let record = entry.record
    let pack = catalog.instruments[record.instrument]?.packs[language]
    let main = record.mainScore
    return ChartCard.Entry(
      date: zone.date(of: record.assessed), instrument: pack?.short ?? record.instrument.raw,
      score: main?.figure, band: band(of: main, pack),
      change: main.flatMap { score in
        change.flatMap { card(of: $0, score.id, record.instrument, in: language) }
      },
      remarks: remarks(entry, chart))
  }

  private func band(of score: AssessmentRecord.Score?, _ pack: Pack?) -> String {
    guard let score, let band = score.band else { return "" }
    return pack?.bands[score.id]?[band] ?? band.raw
  }

  private func remarks(_ entry: Chart.Entry, _ chart: Chart) -> [ChartWords] {
    var remarks: [ChartWords] = []
    if !entry.record.alerts.isEmpty { remarks.append(.flagged) }
    if chart.openPrompts.contains(where: { $0.interview == entry.interview }) { remarks.append(.promptOpen) }
    if entry.record.ending != .complete { remarks.append(.abandoned) }
    if entry.record.mainScore?.isProrated == true { remarks.append(.estimated) }
    if entry.record.circumstances.mode == .selfCompleted { remarks.append(.alone) }
    if case .imported = entry.record.origin { remarks.append(.imported) }
    return remarks
  }
}
