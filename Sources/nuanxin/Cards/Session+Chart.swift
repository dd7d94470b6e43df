import Assessment
import Casework
import Catalog
import Clinic
import Screens

extension Session {
  /// A member's history for the screen.
  func card(of chart: MemberChart, in language: Language) -> ChartCard {
    let entries = chart.chart.entries
    let person =
      chart.card.map { self.person(chart.member, $0) }
      ?? PersonLine(name: chart.member.description, age: nil, street: "", pseudonym: chart.member.description)
    return ChartCard(
      person: person, entries: entries.reversed().map { self.entry($0, chart.chart, in: language) },
      courses: courses(entries, in: language), cases: chart.cases.map { row(of: $0, chart.card) },
      consents: rows(of: chart.consents))
  }

  private func row(of crisis: CaseFile, _ card: MemberCard?) -> QueueRow {
    let due = crisis.due(under: policies.crisis, in: zone)
    return QueueRow(
      number: crisis.id.description, member: card?.name ?? crisis.member.description, level: crisis.level,
      state: crisis.state, dueInMinutes: due.map { Int($0.milliseconds(since: now) / 60_000) },
      assigned: crisis.assigned.map(vault.name), isUndelivered: !crisis.isDelivered)
  }

  private func entry(_ entry: Chart.Entry, _ chart: Chart, in language: Language) -> ChartCard.Entry {
    let record = entry.record
    let pack = catalog.instruments[record.instrument]?.packs[language]
    let main = record.mainScore
    return ChartCard.Entry(
      date: zone.date(of: record.assessed), instrument: pack?.short ?? record.instrument.raw,
      score: main?.figure, band: band(of: main, pack), change: difference(entry, in: chart),
      remarks: remarks(entry, chart))
  }

  private func band(of score: AssessmentRecord.Score?, _ pack: Pack?) -> String {
    guard let score, let band = score.band else { return "" }
    return pack?.bands[score.id]?[band] ?? band.raw
  }

  /// Plain points, up or down; whether they mean anything stands with the result.
  private func difference(_ entry: Chart.Entry, in chart: Chart) -> String {
    guard let before = chart.previous(of: entry.record.instrument, before: entry.record.assessed),
      let later = entry.record.mainScore?.value, let earlier = before.record.mainScore?.value,
      let points = later.subtracting(earlier)
    else { return "" }
    return points > .zero ? "+\(points)" : "\(points)"
  }

  private func remarks(_ entry: Chart.Entry, _ chart: Chart) -> [ChartWords] {
    var remarks: [ChartWords] = []
    if !entry.record.alerts.isEmpty { remarks.append(.flagged) }
    if chart.openPrompts.contains(where: { $0.interview == entry.interview }) { remarks.append(.promptOpen) }
    if entry.record.ending != .complete { remarks.append(.abandoned) }
    if case .imported = entry.record.origin { remarks.append(.imported) }
    return remarks
  }

  private func courses(_ entries: [Chart.Entry], in language: Language) -> [ChartCard.Course] {
    let ids = entries.reduce(into: [InstrumentID]()) { ids, entry in
      if !ids.contains(entry.record.instrument) { ids.append(entry.record.instrument) }
    }
    return ids.compactMap { id in
      guard let instrument = catalog.instruments[id] else { return nil }
      return course(entries.filter { $0.record.instrument == id }, of: instrument, in: language)
    }
  }

  private func course(_ entries: [Chart.Entry], of instrument: Instrument, in language: Language)
    -> ChartCard.Course?
  {
    guard entries.count > 1, let score = entries.lazy.compactMap(\.record.mainScore).first?.id,
      let range = instrument.score(score)?.range
    else { return nil }
    let points = entries.sorted { $0.record.assessed < $1.record.assessed }.map { entry in
      ChartCard.Point(zone.date(of: entry.record.assessed), entry.record[score]?.value?.approximate)
    }
    return ChartCard.Course(
      name: instrument.packs[language]?.scores[score] ?? score.raw,
      higherIsWorse: instrument.direction.higherIsWorse,
      range: range.lowerBound.approximate...range.upperBound.approximate, points: points)
  }
}

extension Direction {
  /// Whether higher means harder; `nil` where neither.
  var higherIsWorse: Bool? {
    switch self {
    case .higherIsWorse: true
    case .higherIsBetter: false
    case .none: nil
    }
  }
}
