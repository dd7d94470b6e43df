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
    let isClosed = { (crisis: CaseFile) in crisis.state == .closed }
    let cases = chart.cases.filter { !isClosed($0) } + chart.cases.filter(isClosed).reversed()
    return ChartCard(
      person: person, detail: chart.card.map { detail(chart.member, $0) },
      entries: entries.reversed().map { entry($0, changes[$0.interview], chart.chart, in: language) },
      courses: try courses(entries, in: language), cases: cases.map { row(of: $0, chart.card) },
      consents: rows(of: chart.consents),
      openQuestions: chart.chart.openPrompts.map { open($0, in: language) },
      next: try nextSteps(chart, in: language), notes: entries.reversed().flatMap { notes($0, in: language) },
      hasProjectWording: entries.contains { $0.record.wordings.contains { $0.wording == .project } })
  }

  private func open(_ prompt: Chart.OpenPrompt, in language: Language) -> ChartCard.OpenQuestion {
    let pack = catalog.instruments[prompt.instrument]?.packs[language]
    return ChartCard.OpenQuestion(
      pack?.items[prompt.item]?.label ?? prompt.item.raw, pack?.short ?? prompt.instrument.raw,
      zone.date(of: prompt.assessed))
  }

  private func notes(_ entry: Chart.Entry, in language: Language) -> [ChartCard.Note] {
    let pack = catalog.instruments[entry.record.instrument]?.packs[language]
    return entry.record.notes.map { note in
      ChartCard.Note(
        zone.date(of: entry.record.assessed), pack?.short ?? entry.record.instrument.raw,
        label: note.item.map { pack?.items[$0]?.label ?? $0.raw } ?? "", note.text)
    }
  }

  private func row(of crisis: CaseFile, _ card: MemberCard?) -> QueueRow {
    let due = crisis.due(under: policies.crisis, in: zone)
    return QueueRow(
      number: crisis.id.description, member: card?.name ?? crisis.member.description, level: crisis.level,
      state: crisis.state, dueInMinutes: due.map { Int($0.milliseconds(since: now) / 60_000) },
      assigned: crisis.assigned.map(vault.name), isUndelivered: !crisis.isDelivered && crisis.state != .closed
    )
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
