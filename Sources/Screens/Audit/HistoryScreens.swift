package import Assessment
import Casework

/// One member's consents in three parts: how things stand, how they came to that, and what each record rested on.
package enum HistoryScreens {
  /// The parts; each opens with its letter.
  package enum Part: String, CaseIterable, Sendable {
    /// How each purpose stands now.
    case now = "s"
    /// Every entry.
    case consents = "c"
    /// Every record and its ground.
    case records = "r"
  }

  /// One part, and of it one page.
  package static func history(_ card: HistoryCard, _ part: Part, page number: Int, in language: Language)
    -> Screen
  {
    var screen = Screen(language.say(AuditDeskWords.historyTitle(card.member)), input: .keys)
    screen.tabs = Tabs(
      Part.allCases.map { KeyHint($0.rawValue, language.say(name(of: $0))) },
      current: Part.allCases.firstIndex(of: part) ?? 0)
    switch part {
    case .now:
      screen.blocks = [.table(states(card, in: language))]
      return AuditDeskScreens.paged(screen, Page(0, of: [card.member], length: 1), in: language)
    case .consents:
      let page = Page(number, of: card.entries, length: length)
      screen.blocks = [
        page.isEmpty
          ? .paragraph(language.say(AuditDeskWords.noConsents)) : .table(entries(page.rows, in: language))
      ]
      return AuditDeskScreens.paged(screen, page, in: language)
    case .records:
      let page = Page(number, of: card.records, length: length)
      screen.blocks = [
        page.isEmpty
          ? .paragraph(language.say(AuditDeskWords.noRecords)) : .table(records(page.rows, in: language))
      ]
      return AuditDeskScreens.paged(screen, page, in: language)
    }
  }

  /// How many pages a part has.
  package static func pages(of card: HistoryCard, _ part: Part) -> Int {
    switch part {
    case .now: 1
    case .consents: Page(0, of: card.entries, length: length).count
    case .records: Page(0, of: card.records, length: length).count
    }
  }

  /// Fewer than elsewhere: a row here is often two or three lines.
  private static let length = 6

  private static func name(of part: Part) -> AuditDeskWords {
    switch part {
    case .now: .now
    case .consents: .consents
    case .records: .records
    }
  }

  private static func states(_ card: HistoryCard, in language: Language) -> Table {
    let columns = [
      Table.Column(language.say(ConsentWords.scope), wraps: true),
      Table.Column(language.say(ConsentWords.state), wraps: true), Table.Column("", wraps: true),
    ]
    let rows = card.states.map { [language.say(NameWords.scope($0.scope)), language.say($0.words), $0.date] }
    return Table(columns, rows).withoutEmptyColumns
  }

  private static func entries(_ entries: [HistoryCard.Entry], in language: Language) -> Table {
    let columns = [
      Table.Column(language.say(AuditDeskWords.number), isFigure: true),
      Table.Column(language.say(AuditWords.recorded)),
      Table.Column(language.say(AuditDeskWords.who)),
      Table.Column(language.say(AuditDeskWords.what), wraps: true),
    ]
    let rows = entries.map { entry in
      [
        String(entry.number), language.say(TimeWords.moment(entry.recorded)), entry.author,
        what(entry, in: language).filter { !$0.isEmpty }.joined(separator: language.semicolon),
      ]
    }
    return Table(columns, rows)
  }

  private static func what(_ entry: HistoryCard.Entry, in language: Language) -> [String] {
    var parts =
      switch entry.act {
      case .agreed(let scopes, let until, let how, let form):
        [
          language.say(AuditDeskWords.agreed(AuditDeskScreens.names(scopes, in: language))), how,
          form.isEmpty ? "" : language.say(AuditDeskWords.onPaper(form)),
          language.say(TimeWords.until(until)),
        ]
      case .refused(let scopes):
        [language.say(AuditDeskWords.declined(AuditDeskScreens.names(scopes, in: language)))]
      case .withdrawn(let scopes):
        [language.say(AuditDeskWords.tookBack(AuditDeskScreens.names(scopes, in: language)))]
      case .emergency(let until):
        [language.say(AuditDeskWords.emergency(language.say(TimeWords.moment(until))))]
      case .told(let number):
        [language.say(number.map { AuditDeskWords.told(String($0)) } ?? .toldOfNone)]
      }
    if let stated = entry.stated, entry.gapDays > 0 {
      parts.append(
        language.say(AuditDeskWords.statedOn(language.say(TimeWords.date(stated)), entry.gapDays)))
    }
    return parts
  }

  private static func records(_ records: [HistoryCard.Record], in language: Language) -> Table {
    let columns = [
      Table.Column(language.say(AuditDeskWords.number), isFigure: true),
      Table.Column(language.say(AuditDeskWords.written)),
      Table.Column(language.say(AuditDeskWords.who)),
      Table.Column(language.say(AuditDeskWords.what), wraps: true),
      Table.Column(language.say(AuditDeskWords.rests), wraps: true),
      Table.Column(language.say(AuditDeskWords.atItsPlace), wraps: true),
    ]
    let rows = records.map { record in
      [
        String(record.number), language.say(TimeWords.moment(record.when)), record.author,
        language.say(GapWords.domain(record.domain)), rests(record, in: language),
        language.say(record.stood),
      ]
    }
    return Table(columns, rows)
  }

  private static func rests(_ record: HistoryCard.Record, in language: Language) -> String {
    let kind = language.say(GapWords.basis(record.basis))
    let scope = record.scope.map { language.comma + language.say(NameWords.scope($0)) } ?? ""
    guard let number = record.ground else { return kind + scope }
    return language.say(AuditDeskWords.groundNumber(kind, String(number))) + scope
  }
}
