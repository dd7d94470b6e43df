package import Assessment

extension CaseScreens {
  /// The queue with rows to choose from.
  package static func choose(_ rows: [QueueRow], showsClosed: Bool, in language: Language) -> Screen {
    var screen = queue(rows, isNumbered: true, in: language)
    screen.keys = [
      KeyHint("z", language.say(showsClosed ? CaseWords.openOnly : CaseWords.closedToo)),
      KeyHint(Screen.back, language.say(KeyWords.goBack)),
    ]
    screen.input = rows.isEmpty ? .keys : .choice
    screen.leaving = Screen.back
    return screen
  }

  /// A case to work on: what was just said of it, how it stands, and what can be recorded.
  ///
  /// `place` is its place among those that are gone through one after another.
  package static func work(
    _ detail: CaseDetail, acts: [String], keys: [KeyHint], place: (index: Int, count: Int)?, said: Notice?,
    in language: Language
  ) -> Screen {
    var screen = show(detail, in: language)
    if let said { screen.blocks.insert(.notice(said), at: 0) }
    if !acts.isEmpty {
      screen.blocks += [.heading(language.say(CaseWords.act)), .choices(Choice.numbered(acts))]
    }
    screen.keys = keys
    if let place {
      let (current, total) = (place.index + 1, place.count)
      screen.progress = Progress(
        current: current, total: total, text: language.say(CommonWords.of(current, total)))
      if current < total { screen.keys.append(KeyHint("n", language.say(CaseWords.nextCase))) }
      if current > 1 { screen.keys.append(KeyHint("u", language.say(CaseWords.previousCase))) }
    }
    screen.keys.append(KeyHint(Screen.back, language.say(KeyWords.goBack)))
    screen.input = acts.isEmpty ? .keys : .choice
    screen.leaving = Screen.back
    return screen
  }
}
