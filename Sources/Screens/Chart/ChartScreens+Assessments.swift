import Assessment

extension ChartScreens {
  /// Every questionnaire that was taken, then each score over time.
  static func assessments(
    _ card: ChartCard, isNumbered: Bool = false, in language: Language
  ) -> [Block] {
    guard !card.entries.isEmpty else { return [.paragraph(language.say(ChartWords.nothing))] }
    var blocks: [Block] = [.table(table(card.entries, isNumbered: isNumbered, in: language))]
    if isNumbered { blocks.append(.paragraph(language.say(OverviewWords.pickResult))) }
    blocks += refusals(card.entries, in: language) + card.courses.flatMap { course($0, in: language) }
    return blocks + reserves(card, in: language)
  }

  /// Screening results, and in whose words: never left out where a band is named.
  static func reserves(_ card: ChartCard, in language: Language) -> [Block] {
    let own = card.hasProjectWording ? language.gap + language.say(ResultWords.projectWording) : ""
    return [.notice(Notice(.calm, language.say(ResultWords.screeningOnly) + own))]
  }

  private static func table(
    _ entries: [ChartCard.Entry], isNumbered: Bool, in language: Language
  ) -> Table {
    let columns = [
      Table.Column(language.say(ChartWords.date)),
      Table.Column(language.say(ChartWords.instrument)),
      Table.Column(language.say(ChartWords.score), isFigure: true),
      Table.Column(language.say(ChartWords.band), wraps: true),
      Table.Column(language.say(ChartWords.change), wraps: true),
      Table.Column(language.say(ChartWords.flag), wraps: true),
    ]
    return Table(columns, entries.map { cells($0, in: language) }, isNumbered: isNumbered)
  }

  private static func cells(_ entry: ChartCard.Entry, in language: Language) -> [String] {
    [
      language.say(TimeWords.date(entry.date)), entry.instrument,
      entry.score ?? language.say(ChartWords.noScore), entry.band,
      entry.change.map { ChangeSummary($0, language).text } ?? "",
      entry.remarks.map { language.say($0) }.joined(separator: language.comma),
    ]
  }

  /// Why changes are not judged, or with what reserve: once under the table, since most often it is the same
  /// throughout.
  private static func refusals(_ entries: [ChartCard.Entry], in language: Language) -> [Block] {
    let reasons = entries.compactMap { $0.change.flatMap { ChangeSummary($0, language).refusal } }
    let distinct = reasons.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let isUnknown = entries.contains { entry in
      entry.change.map { $0.isWordingUnknown && ChangeSummary($0, language).refusal == nil } ?? false
    }
    return distinct.map { .paragraph(language.say(ChangeWords.whyRefused($0))) }
      + (isUnknown ? [.paragraph(language.say(ChangeWords.olderWordingUnknown))] : [])
  }

  private static func course(_ course: ScoreCourse, in language: Language) -> [Block] {
    let heading = language.say(ChartWords.course(course.name))
    let direction = course.higherIsWorse.map {
      language.say($0 ? InstrumentWords.higherWorse : .higherBetter)
    }
    return [
      .heading(direction.map { heading + language.bracketed($0, spaced: true) } ?? heading),
      .course(course.drawn(in: language)),
    ]
  }
}
