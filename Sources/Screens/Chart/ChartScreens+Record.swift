import Assessment

extension ChartScreens {
  /// The cases, which can be opened where they are numbered.
  static func cases(_ card: ChartCard, isNumbered: Bool = false, in language: Language) -> [Block] {
    guard !card.cases.isEmpty else { return [.paragraph(language.say(OverviewWords.noCases))] }
    let table = Block.table(
      CaseScreens.table(card.cases, QueueColumn.ofMember, isNumbered: isNumbered, in: language))
    return isNumbered ? [table, .paragraph(language.say(OverviewWords.pickCase))] : [table]
  }

  /// What stands of each purpose.
  static func consents(_ card: ChartCard, in language: Language) -> [Block] {
    guard !card.consents.isEmpty else { return [.paragraph(language.say(OverviewWords.noConsents))] }
    return [.table(ConsentScreens.table(card.consents, in: language))]
  }

  /// The counselor's notes, newest first, each under its day and question.
  static func notes(_ card: ChartCard, in language: Language) -> [Block] {
    guard !card.notes.isEmpty else { return [.paragraph(language.say(OverviewWords.noNotes))] }
    return card.notes.flatMap { note -> [Block] in
      let place =
        note.label.isEmpty
        ? OverviewWords.noteOf(note.instrument) : OverviewWords.noteTo(note.instrument, note.label)
      let head = language.say(TimeWords.date(note.date)) + language.comma + language.say(place)
      return [.heading(head), .paragraph(note.text)]
    }
  }
}
