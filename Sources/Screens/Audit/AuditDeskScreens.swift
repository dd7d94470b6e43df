package import Assessment
import Casework

/// The auditor's desk: figures first, then what can be looked at. Numbers only, on every one of its screens.
package enum AuditDeskScreens {
  /// How many rows stand on one page, so that a page and its keys fit a window of 24 lines.
  package static let pageLength = 12
  /// The same where purposes may take a second line.
  package static let standingLength = 8

  /// The figures, and the numbered entries below.
  package static func desk(_ card: AuditDeskCard, entries: [String], in language: Language) -> Screen {
    var blocks: [Block] = [.facts(figures(card, in: language))]
    if card.entries == nil { blocks.append(notice(.logShut, in: language)) }
    if let consents = card.consents {
      if consents.unreadable > 0 {
        blocks.append(.paragraph(language.say(GapWords.unreadable(consents.unreadable))))
      }
    } else {
      blocks.append(notice(.registerShut, in: language))
    }
    if let findings = card.findings { blocks.append(verdict(findings, in: language)) }
    blocks.append(.choices(Choice.numbered(entries)))
    return Screen(
      language.say(AuditDeskWords.title(card.name)), blocks,
      keys: [back(in: language)], input: .choice, leaving: Screen.back)
  }

  /// Every standing with its count, each to be chosen.
  package static func overview(_ counts: [StandingCount], asOf when: WallTime, in language: Language)
    -> Screen
  {
    let columns = [
      Table.Column(language.say(AuditDeskWords.standing), wraps: true),
      Table.Column(language.say(AuditDeskWords.people), isFigure: true),
      Table.Column(language.say(AuditDeskWords.count), isFigure: true),
    ]
    let rows = counts.map { [language.say($0.standing), String($0.members), String($0.entries)] }
    return Screen(
      language.say(AuditDeskWords.overviewTitle),
      [
        .table(Table(columns, rows, isNumbered: true)),
        .paragraph(
          language.say(AuditDeskWords.asOf(language.say(TimeWords.moment(when)))) + language.stop
            + language.gap + language.say(AuditDeskWords.overviewNote)),
      ], keys: [back(in: language)], input: .choice, leaving: Screen.back)
  }

  /// The members and purposes of one standing, a page at a time.
  package static func standing(_ words: StandingWords, _ page: Page<StandingRow>, in language: Language)
    -> Screen
  {
    let title = language.say(words)
    guard !page.isEmpty else {
      return Screen(
        title, [.paragraph(language.say(AuditDeskWords.emptyStanding))], keys: [back(in: language)],
        input: .keys,
        leaving: Screen.back)
    }
    let columns = [
      Table.Column(language.say(AuditWords.member)),
      Table.Column(language.say(ConsentWords.scope), wraps: true),
      Table.Column(language.say(words.date)),
      Table.Column(language.say(AuditDeskWords.number), isFigure: true),
      Table.Column(language.say(AuditDeskWords.note), wraps: true),
    ]
    let rows = page.rows.map { row in
      [
        row.member, names(row.scopes, in: language),
        row.date.map { language.say(TimeWords.date($0)) } ?? "", row.number.map { String($0) } ?? "",
        remark(row, words, in: language),
      ]
    }
    let table = Table(columns, rows, isNumbered: true).withoutEmptyColumns
    return paged(Screen(title, [.table(table)], input: .choice), page, in: language)
  }

  /// A screen of a list with the keys that turn its pages.
  static func paged<Row>(_ screen: Screen, _ page: Page<Row>, in language: Language) -> Screen {
    var screen = screen
    if page.count > 1 {
      let place = language.say(AuditDeskWords.page(page.number + 1, page.count))
      screen.title += language.bracketed(place, spaced: true)
      if page.number + 1 < page.count { screen.keys.append(KeyHint("n", language.say(AuditDeskWords.next))) }
      if page.number > 0 { screen.keys.append(KeyHint("p", language.say(AuditDeskWords.previous))) }
    }
    screen.keys.append(back(in: language))
    screen.leaving = Screen.back
    return screen
  }

  /// Purposes one after another.
  static func names(_ scopes: [ConsentScope], in language: Language) -> String {
    scopes.map { language.say(NameWords.scope($0)) }.joined(separator: language.comma)
  }

  static func back(in language: Language) -> KeyHint { KeyHint(Screen.back, language.say(KeyWords.goBack)) }

  static func verdict(_ findings: Int, in language: Language) -> Block {
    .notice(
      findings == 0
        ? Notice(.calm, language.say(AuditWords.whole))
        : Notice(.danger, language.say(AuditWords.notWhole(findings))))
  }

  private static func notice(_ words: AuditDeskWords, in language: Language) -> Block {
    .notice(Notice(.attention, language.say(words)))
  }

  private static func figures(_ card: AuditDeskCard, in language: Language) -> [Fact] {
    let check = card.lastCheck.map { check in
      language.say(AuditDeskWords.checkedBy(language.say(TimeWords.moment(check.when)), check.who))
    }
    let figures: [(AuditDeskWords, Int?)] = [
      (.entries, card.entries), (.members, card.members), (.live, card.consents?.live),
      (.gaps, card.consents?.gaps),
    ]
    return figures.compactMap { words, figure in figure.map { Fact(language.say(words), String($0)) } }
      + [Fact(language.say(AuditDeskWords.lastCheck), check ?? language.say(AuditDeskWords.neverChecked))]
  }

  private static func remark(_ row: StandingRow, _ words: StandingWords, in language: Language) -> String {
    if row.isOverdue { return language.say(AuditDeskWords.overdue) }
    if words == .baseless, row.number == nil { return language.say(AuditDeskWords.noFile) }
    return row.gapDays > 0 ? language.say(AuditDeskWords.gap(row.gapDays)) : ""
  }
}

extension Table {
  /// The same table without columns of which every cell is empty.
  var withoutEmptyColumns: Table {
    let kept = columns.indices.filter { column in
      rows.contains { column < $0.count && !$0[column].isEmpty }
    }
    return Table(
      kept.map { columns[$0] }, rows.map { row in kept.map { $0 < row.count ? row[$0] : "" } },
      isNumbered: isNumbered)
  }
}
