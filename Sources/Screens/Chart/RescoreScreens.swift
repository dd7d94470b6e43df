package import Assessment

/// Records scored once more, so that a corrected key shows what it changes before anybody acts on it.
package enum RescoreScreens {
  /// Every record; what would be raised today stands first of all.
  ///
  /// - Parameters:
  ///   - cards: the records.
  ///   - withheld: how many people's charts could not be read.
  ///   - language: the reader's.
  /// - Returns: the screen.
  package static func list(_ cards: [RescoreCard], withheld: Int, in language: Language) -> Screen {
    let raised = cards.filter { !$0.newlyRaised.isEmpty }
    var blocks: [Block] = []
    if !raised.isEmpty {
      blocks.append(.notice(Notice(.danger, language.say(RescoreWords.newlyRaised(raised.count)))))
      blocks.append(.paragraph(language.say(RescoreWords.howToOpen)))
    }
    blocks.append(.paragraph(language.say(cards.isEmpty ? RescoreWords.nothing : .unchangedRecords)))
    if withheld > 0 { blocks.append(.paragraph(language.say(RescoreWords.withheld(withheld)))) }
    for card in raised + cards.filter(\.newlyRaised.isEmpty) { blocks += self.blocks(card, in: language) }
    return Screen(language.say(RescoreWords.title(cards.count)), blocks)
  }

  private static func blocks(_ card: RescoreCard, in language: Language) -> [Block] {
    let date = language.say(TimeWords.date(card.date))
    var blocks: [Block] = [
      .heading([card.instrument, date, card.person.line(in: language)].joined(separator: language.comma)),
      .paragraph(language.say(versions(card))),
    ]
    blocks += card.newlyRaised.map { alert in
      let level = language.say(NameWords.level(alert.level))
      return .notice(
        Notice(
          .danger,
          language.say(RescoreWords.wouldRaise(language.say(CommonWords.colon(level, alert.label))))))
    }
    if !card.rows.isEmpty { blocks.append(.table(table(card, in: language))) }
    blocks += remarks(card).map { .paragraph(language.say($0)) }
    return blocks
  }

  private static func versions(_ card: RescoreCard) -> RescoreWords {
    card.newVersion.map { .versions(card.oldVersion, $0) } ?? .noneToday(card.oldVersion)
  }

  private static func remarks(_ card: RescoreCard) -> [RescoreWords] {
    var remarks: [RescoreWords] = []
    if !card.isDefinitionAtHand { remarks.append(.notAtHand) }
    if card.rows.contains(where: { $0.then != nil && $0.then != $0.recorded }) {
      remarks.append(.notReproduced)
    }
    if !card.newlyOpen.isEmpty { remarks.append(.newlyOpen(card.newlyOpen)) }
    if !card.unfitting.isEmpty { remarks.append(.unfitting(card.unfitting)) }
    if !card.noLongerRaised.isEmpty { remarks.append(.noLongerRaised(card.noLongerRaised)) }
    if !card.isChanged { remarks.append(.same) }
    return remarks
  }

  /// The middle column stands only where the old definition gives another score today than it gave then.
  private static func table(_ card: RescoreCard, in language: Language) -> Table {
    let showsThen = card.rows.contains { $0.then != nil && $0.then != $0.recorded }
    let titles: [RescoreWords] = [.score, .recorded] + (showsThen ? [.then] : []) + [.now]
    let none = language.say(ChartWords.noScore)
    let rows = card.rows.map { row in
      [row.name, row.recorded] + (showsThen ? [row.then ?? none] : []) + [row.now ?? none]
    }
    return Table(titles.map { Table.Column(language.say($0), wraps: true) }, rows)
  }
}
