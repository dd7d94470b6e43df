package import Assessment

/// What a trial shows beside the screens of an interview.
package enum TrialScreens {
  /// Says before the first screen that this is no interview.
  package static func begun(_ instrument: String, in language: Language) -> Screen {
    Screen(
      language.say(TrialWords.begun(instrument)),
      [.notice(Notice(.calm, language.say(TrialWords.nothingKept)))])
  }

  /// Stands where the safety steps would: what would happen now, and what to do if it is no game.
  package static func flagged(_ level: CrisisLevel, in language: Language) -> Screen {
    Screen(
      language.say(TrialWords.flagTitle),
      [
        .notice(Notice(.of(level), language.say(TrialWords.flagged(level)))),
        .paragraph(language.say(TrialWords.realPerson)),
      ])
  }

  /// The result screen, marked as that of a trial; it waits for nothing.
  package static func result(_ card: ResultCard, in language: Language) -> Screen {
    var screen = InterviewScreens.result(card, in: language)
    screen.blocks.insert(.notice(Notice(.calm, language.say(TrialWords.nothingKept))), at: 0)
    (screen.keys, screen.input) = ([], nil)
    return screen
  }
}
