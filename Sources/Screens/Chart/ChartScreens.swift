package import Assessment

/// One member's history on one screen.
package enum ChartScreens {
  /// Questionnaires, scores over time, cases, consents.
  package static func chart(_ card: ChartCard, in language: Language) -> Screen {
    var blocks: [Block] = [.paragraph(card.person.line(in: language))]
    if card.entries.isEmpty { blocks.append(.paragraph(language.say(ChartWords.nothing))) }
    if !card.cases.isEmpty { blocks += cases(card, in: language) }
    if !card.entries.isEmpty {
      blocks += [.heading(language.say(ChartWords.assessments)), .table(table(card.entries, in: language))]
      blocks += refusals(card.entries, in: language)
    }
    blocks += card.courses.flatMap { course($0, in: language) }
    if !card.consents.isEmpty {
      blocks += [
        .heading(language.say(ChartWords.consents)),
        .table(ConsentScreens.table(card.consents, in: language)),
      ]
    }
    if !card.entries.isEmpty {
      blocks.append(.notice(Notice(.calm, language.say(ResultWords.screeningOnly))))
    }
    return Screen(language.say(ChartWords.title), blocks)
  }

  private static func table(_ entries: [ChartCard.Entry], in language: Language) -> Table {
    let columns = [
      Table.Column(language.say(ChartWords.date)),
      Table.Column(language.say(ChartWords.instrument)),
      Table.Column(language.say(ChartWords.score), isFigure: true),
      Table.Column(language.say(ChartWords.band), wraps: true),
      Table.Column(language.say(ChartWords.change), wraps: true),
      Table.Column(language.say(ChartWords.flag), wraps: true),
    ]
    return Table(columns, entries.map { cells($0, in: language) })
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

  private static func course(_ course: ChartCard.Course, in language: Language) -> [Block] {
    let rows = course.points.map { point in
      Course.Row(
        language.say(TimeWords.date(point.date)), point.value, absence: language.say(ChartWords.noScore))
    }
    let heading = language.say(ChartWords.course(course.name))
    let direction = course.higherIsWorse.map {
      language.say($0 ? InstrumentWords.higherWorse : .higherBetter)
    }
    return [
      .heading(direction.map { heading + language.bracketed($0, spaced: true) } ?? heading),
      .course(Course(course.range, rows)),
    ]
  }

  private static func cases(_ card: ChartCard, in language: Language) -> [Block] {
    let lines = card.cases.map { row in
      let parts = [
        language.say(NameWords.level(row.level)), language.say(NameWords.state(row.state)),
        row.dueInMinutes.map { language.say(TimeWords.due(inMinutes: $0)) },
      ]
      return language.say(
        CommonWords.colon(row.number, parts.compactMap { $0 }.joined(separator: language.comma)))
    }
    return [.heading(language.say(ChartWords.cases)), .list(lines)]
  }
}
