package import Assessment

/// One member's history: all of it at once, or part by part.
package enum ChartScreens {
  /// Everything on one screen, as `chart` prints it.
  package static func chart(_ card: ChartCard, in language: Language) -> Screen {
    var blocks: [Block] = [.paragraph(card.person.line(in: language))]
    if card.entries.isEmpty { blocks.append(.paragraph(language.say(ChartWords.nothing))) }
    blocks += urgent(card, in: language) + headed(.cases, card.cases.isEmpty) { cases(card, in: language) }
    blocks += headed(.assessments, card.entries.isEmpty) { assessments(card, in: language) }
    blocks += headed(.consents, card.consents.isEmpty) { consents(card, in: language) }
    blocks += headed(.notes, card.notes.isEmpty) { notes(card, in: language) }
    return Screen(language.say(ChartWords.title), blocks)

    func headed(_ words: ChartWords, _ isEmpty: Bool, _ part: () -> [Block]) -> [Block] {
      isEmpty ? [] : [.heading(language.say(words))] + part()
    }
  }

  /// One part, under the line that says who it is; rows that can be opened are numbered.
  package static func chart(_ card: ChartCard, tab: ChartTab, in language: Language) -> Screen {
    let blocks =
      switch tab {
      case .overview: overview(card, in: language)
      case .assessments: assessments(card, isNumbered: true, in: language)
      case .cases: cases(card, isNumbered: true, in: language)
      case .notes: notes(card, in: language)
      case .consents: consents(card, in: language)
      }
    let rows =
      switch tab {
      case .assessments: card.entries.count
      case .cases: card.cases.count
      case .overview, .notes, .consents: 0
      }
    return Screen(
      card.person.line(in: language), tabs: ChartTab.tabs(showing: tab, in: language), blocks,
      keys: [KeyHint(Screen.back, language.say(KeyWords.goBack))], input: rows == 0 ? .keys : .choice,
      leaving: Screen.back)
  }

  /// Safety questions that nobody has settled, before anything else.
  static func urgent(_ card: ChartCard, in language: Language) -> [Block] {
    card.openQuestions.map { open in
      let words = OverviewWords.openQuestion(open.label, open.instrument, open.date)
      return .notice(Notice(.attention, language.say(words)))
    }
  }
}
