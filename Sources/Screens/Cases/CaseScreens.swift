package import Assessment

/// The review queue and one case.
package enum CaseScreens {
  /// The queue, in the order given: most urgent first. With `isNumbered` a row can be chosen.
  package static func queue(
    _ rows: [QueueRow], isNumbered: Bool = false, in language: Language
  ) -> Screen {
    let title = language.say(CaseWords.queueTitle(rows.count))
    guard !rows.isEmpty else { return Screen(title, [.paragraph(language.say(CaseWords.queueEmpty))]) }
    let overdue = rows.count { ($0.dueInMinutes ?? 0) < 0 }
    var blocks: [Block] = []
    if overdue > 0 { blocks.append(.notice(Notice(.danger, language.say(CaseWords.overdueCount(overdue))))) }
    let news = rows.count { $0.news != .none }
    if news > 0 { blocks.append(.notice(Notice(.attention, language.say(CaseWords.newsCount(news))))) }
    blocks.append(.table(table(rows, isNumbered: isNumbered, in: language)))
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

  /// Cases as rows; also part of a member's chart, which names the person by itself.
  static func table(
    _ rows: [QueueRow], namesPerson: Bool = true, isNumbered: Bool = false, in language: Language
  ) -> Table {
    // A row that can be chosen by its place needs no number of its own, and forty rows need the room.
    let hidden = [namesPerson ? nil : personColumn, isNumbered && namesPerson ? 0 : nil].compactMap(\.self)
    var columns = [
      Table.Column(language.say(CaseWords.caseNumber)),
      Table.Column(language.say(CaseWords.level)),
      Table.Column(language.say(CaseWords.due), wraps: true),
      Table.Column(language.say(CaseWords.person), wraps: true),
      Table.Column(language.say(CaseWords.state), wraps: true),
      Table.Column(language.say(CaseWords.assigned)),
    ]
    var cells = rows.map { self.cells($0, in: language) }
    for column in hidden {
      columns.remove(at: column)
      for index in cells.indices { cells[index].remove(at: column) }
    }
    return Table(columns, cells, isNumbered: isNumbered)
  }

  private static let personColumn = 3

  private static func cells(_ row: QueueRow, in language: Language) -> [String] {
    [
      row.number, language.say(NameWords.level(row.level)), due(row, in: language), row.member,
      state(row, in: language), row.assigned ?? language.say(CaseWords.notAssigned),
    ]
  }

  private static func due(_ row: QueueRow, in language: Language) -> String {
    row.dueInMinutes.map { language.say(TimeWords.due(inMinutes: $0)) } ?? ""
  }

  private static func state(_ row: QueueRow, in language: Language) -> String {
    let name = language.say(NameWords.state(row.state))
    let state =
      switch row.news {
      case .none: name
      case .new: language.say(CommonWords.colon(language.say(CaseWords.new), name))
      case .changed: language.say(CommonWords.colon(language.say(CaseWords.changed), name))
      }
    return row.isUndelivered
      ? state + language.bracketed(language.say(CaseWords.unseen), spaced: true) : state
  }

  private static func facts(_ detail: CaseDetail, in language: Language) -> [Fact] {
    let row = detail.row
    var facts = [Fact(language.say(CaseWords.person), name(detail, in: language))]
    facts.append(Fact(language.say(CaseWords.level), language.say(NameWords.level(row.level))))
    facts.append(Fact(language.say(CaseWords.state), state(row, in: language)))
    if row.dueInMinutes != nil { facts.append(Fact(language.say(CaseWords.due), due(row, in: language))) }
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
