package import Assessment

/// The review queue and one case.
package enum CaseScreens {
  /// The queue, in the order given: most urgent first. With `isNumbered` a row can be chosen; of many,
  /// `limit` are shown and the rest are counted.
  package static func queue(
    _ rows: [QueueRow], isNumbered: Bool = false, atMost limit: Int = .max, in language: Language
  ) -> Screen {
    let title = language.say(CaseWords.queueTitle(rows.count))
    guard !rows.isEmpty else { return Screen(title, [.paragraph(language.say(CaseWords.queueEmpty))]) }
    let overdue = rows.count { ($0.dueInMinutes ?? 0) < 0 }
    var blocks: [Block] = []
    if overdue > 0 { blocks.append(.notice(Notice(.danger, language.say(CaseWords.overdueCount(overdue))))) }
    let news = rows.count { $0.news != .none }
    if news > 0 { blocks.append(.notice(Notice(.attention, language.say(CaseWords.newsCount(news))))) }
    blocks.append(
      .table(
        table(
          Array(rows.prefix(limit)), isNumbered ? QueueColumn.choosing : QueueColumn.all,
          isNumbered: isNumbered, in: language)
      ))
    if rows.count > limit {
      blocks.append(.paragraph(language.say(CaseWords.moreWait(rows.count - limit))))
    }
    blocks.append(.paragraph(language.say(CaseWords.rulesNote)))
    return Screen(title, blocks)
  }

  /// One case: where it stands, what raised it, what was done.
  package static func show(_ detail: CaseDetail, in language: Language) -> Screen {
    var blocks: [Block] = []
    if detail.row.isUndelivered {
      blocks.append(.notice(Notice(.danger, language.say(CrisisWords.undelivered))))
    }
    blocks += detail.remarks.map { .notice(Notice(.attention, language.say($0))) }
    blocks.append(.facts(facts(detail, in: language)))
    blocks += evidence(detail, in: language)
    blocks += CaseTimeline(detail.entries, language).blocks
    return Screen(language.say(CaseWords.caseTitle(detail.row.number)), blocks)
  }

  /// Cases as rows; also part of a member's chart.
  static func table(
    _ rows: [QueueRow], _ columns: [QueueColumn], isNumbered: Bool = false, in language: Language
  ) -> Table {
    Table(
      columns.map { $0.column(in: language) }, rows.map { row in columns.map { $0.cell(row, in: language) } },
      isNumbered: isNumbered)
  }

  private static func facts(_ detail: CaseDetail, in language: Language) -> [Fact] {
    let row = detail.row
    var facts = [Fact(language.say(CaseWords.person), name(detail, in: language))]
    facts.append(Fact(language.say(CaseWords.level), language.say(NameWords.level(row.level))))
    facts.append(Fact(language.say(CaseWords.state), QueueColumn.state.cell(row, in: language)))
    if row.dueInMinutes != nil {
      facts.append(Fact(language.say(CaseWords.due), QueueColumn.due.cell(row, in: language)))
    }
    facts.append(Fact(language.say(CaseWords.raisedAt), language.say(TimeWords.moment(detail.raised))))
    facts.append(
      Fact(language.say(CaseWords.assigned), row.assigned ?? language.say(CaseWords.notAssigned)))
    return facts
  }

  private static func name(_ detail: CaseDetail, in language: Language) -> String {
    detail.person?.line(in: language) ?? detail.row.member
  }

  private static func evidence(_ detail: CaseDetail, in language: Language) -> [Block] {
    var lines = detail.evidence.map { $0.line(in: language) }
    if let judgement = detail.judgement { lines.append(language.say(CaseWords.judgement(judgement))) }
    return lines.isEmpty ? [] : [.heading(language.say(CaseWords.evidence)), .list(lines)]
  }
}
