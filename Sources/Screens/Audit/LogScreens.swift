package import Assessment

/// Paging through who did what, by day and by user.
package enum LogScreens {
  /// One page of acts.
  package static func page(
    _ page: Page<LogRow>, shown: Int, of all: Int, filter: [LogWords], in language: Language
  ) -> Screen {
    var screen = AuditScreens.log(page.rows, in: language)
    let limits = filter.map { language.say($0) }.joined(separator: language.comma)
    screen.title = language.say(LogWords.shown(shown, all)) + (limits.isEmpty ? "" : language.comma + limits)
    if page.isEmpty { screen.blocks = [.paragraph(language.say(LogWords.none))] }
    screen.input = .keys
    screen = AuditDeskScreens.paged(screen, page, in: language)
    var keys = [
      KeyHint("d", language.say(LogWords.chooseDay)), KeyHint("u", language.say(LogWords.chooseUser)),
    ]
    if !filter.isEmpty { keys.append(KeyHint("a", language.say(LogWords.all))) }
    screen.keys.insert(contentsOf: keys, at: screen.keys.count - 1)
    return screen
  }

  /// Days to choose from, or users, with how many acts each has.
  package static func choice(
    _ title: LogWords, _ name: LogWords, _ page: Page<LogShare>, in language: Language
  ) -> Screen {
    let columns = [
      Table.Column(language.say(name)), Table.Column(language.say(LogWords.acts), isFigure: true),
    ]
    let table = Table(columns, page.rows.map { [$0.name, String($0.acts)] }, isNumbered: true)
    return AuditDeskScreens.paged(
      Screen(language.say(title), [.table(table)], input: .choice), page, in: language)
  }
}
