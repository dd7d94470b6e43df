package import Assessment
package import Casework

/// Asking for consent, one thing at a time, and what stands of it.
package enum ConsentScreens {
  /// The notice, to be read aloud; its blank lines part its paragraphs.
  package static func notice(_ text: String, version: String, in language: Language) -> Screen {
    let paragraphs = Self.paragraphs(of: text)
    return Screen(
      language.say(ConsentWords.noticeTitle(version)),
      [.paragraph(language.say(ConsentWords.readNotice))] + paragraphs.map { .spoken($0) },
      keys: [KeyHint("Enter", language.say(KeyWords.goOn))], input: .keys, leaving: Screen.back)
  }

  /// One scope alone. The first choice is yes, the second no, the third leaves it open.
  package static func scope(
    _ text: ConsentPolicy.ScopeText, position: Int, total: Int, in language: Language
  ) -> Screen {
    Screen(
      language.say(ConsentWords.scopeTitle),
      progress: Progress(
        current: position, total: total, text: language.say(CommonWords.of(position, total))),
      [
        .spoken(text.ask), .paragraph(text.explain),
        .choices(
          Choice.numbered([
            language.say(ConsentWords.sayYes), language.say(ConsentWords.sayNo),
            language.say(ConsentWords.notYet),
          ])),
        .paragraph(language.say(ConsentWords.choiceNote)),
      ], keys: [language.key(Screen.back, .goBack)], input: .choice, leaving: Screen.back, layout: .alone)
  }

  /// Reads back what was agreed before it is recorded.
  package static func summary(_ answers: [ConsentRow], in language: Language) -> Screen {
    var blocks: [Block] = [
      .facts(answers.map { Fact(language.say(NameWords.scope($0.scope)), language.say($0.state)) })
    ]
    if answers.contains(where: { $0.state == .refused }) {
      blocks.append(.spoken(language.say(ConsentWords.refusedWarm)))
    }
    blocks.append(.paragraph(language.say(ConsentWords.confirm)))
    return Screen(
      language.say(ConsentWords.summaryTitle), blocks,
      keys: [language.key("1", .right), language.key("2", .wrong)], input: .keys, leaving: Screen.back)
  }

  /// What stands for one member.
  package static func list(_ person: String, _ rows: [ConsentRow], in language: Language) -> Screen {
    let title = language.say(CommonWords.colon(language.say(ConsentWords.listTitle), person))
    guard !rows.isEmpty else { return Screen(title, [.paragraph(language.say(ConsentWords.nothing))]) }
    return Screen(title, [.table(table(rows, in: language))])
  }

  /// The rows as a table; also part of a member's chart.
  static func table(_ rows: [ConsentRow], in language: Language) -> Table {
    Table(
      [
        Table.Column(language.say(ConsentWords.scope), wraps: true),
        Table.Column(language.say(ConsentWords.state), wraps: true),
        Table.Column(language.say(ConsentWords.until)),
        Table.Column(language.say(ConsentWords.by)),
        Table.Column(language.say(ConsentWords.mode), wraps: true),
      ], rows.map { cells($0, in: language) })
  }

  private static func cells(_ row: ConsentRow, in language: Language) -> [String] {
    let isGiven = row.mode != nil
    return [
      language.say(NameWords.scope(row.scope)), language.say(row.state),
      row.until.map { language.say(TimeWords.date($0)) } ?? "",
      isGiven ? language.say(row.isByGuardian ? ConsentWords.byGuardian : .bySelf) : "",
      row.mode.map { language.say(NameWords.consentMode($0)) } ?? "",
    ]
  }

  private static func paragraphs(of text: String) -> [String] {
    var paragraphs: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append("")
      } else {
        let last = paragraphs.count - 1
        paragraphs[last] += paragraphs[last].isEmpty ? String(line) : "\n" + String(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }
  }
}
