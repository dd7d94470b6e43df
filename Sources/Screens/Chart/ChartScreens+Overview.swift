import Assessment
import Casework

extension ChartScreens {
  /// What is open, what to do next, where each questionnaire stood last, who it is.
  static func overview(_ card: ChartCard, in language: Language) -> [Block] {
    var blocks: [Block] = []
    let open = card.cases.filter { $0.state != .closed }
    let first = open.map { Block.notice(notice($0, in: language)) } + urgent(card, in: language)
    if !first.isEmpty { blocks += [.heading(language.say(OverviewWords.first))] + first }
    blocks.append(.heading(language.say(OverviewWords.next)))
    blocks.append(
      card.next.isEmpty ? .paragraph(language.say(OverviewWords.nothingNext)) : .list(card.next))
    blocks += lastResults(card, in: language)
    if let detail = card.detail { blocks += MemberScreens.blocks(detail, in: language) }
    return blocks
  }

  private static func notice(_ row: QueueRow, in language: Language) -> Notice {
    let parts = [
      language.say(NameWords.level(row.level)), language.say(NameWords.state(row.state)),
      row.dueInMinutes.map { language.say(TimeWords.due(inMinutes: $0)) },
    ]
    let head = language.say(CaseWords.caseTitle(row.number))
    let text = language.say(
      CommonWords.colon(head, parts.compactMap { $0 }.joined(separator: language.comma)))
    return Notice(.of(row.level), text)
  }

  /// The latest of each questionnaire, in the words of the table.
  private static func lastResults(_ card: ChartCard, in language: Language) -> [Block] {
    guard !card.entries.isEmpty else { return [.paragraph(language.say(ChartWords.nothing))] }
    let latest = card.entries.reduce(into: [ChartCard.Entry]()) { latest, entry in
      if !latest.contains(where: { $0.instrument == entry.instrument }) { latest.append(entry) }
    }
    let columns = [
      Table.Column(language.say(ChartWords.instrument), wraps: true),
      Table.Column(language.say(ChartWords.score), isFigure: true),
      Table.Column(language.say(ChartWords.band), wraps: true),
      Table.Column(language.say(ChartWords.date)),
    ]
    let rows = latest.map { entry in
      [
        entry.instrument, entry.score ?? language.say(ChartWords.noScore), entry.band,
        language.say(TimeWords.date(entry.date)),
      ]
    }
    return [.heading(language.say(OverviewWords.lastResults)), .table(Table(columns, rows))]
      + reserves(card, in: language)
  }
}
