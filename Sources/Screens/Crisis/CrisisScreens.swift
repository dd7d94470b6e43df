package import Assessment
package import Casework

/// Hotlines and safety steps: with no vault at all, or in the middle of an interview.
package enum CrisisScreens {
  /// Everything on one screen: for the command, and for `!` at any time.
  package static func panel(_ card: CrisisCard, in language: Language) -> Screen {
    var blocks: [Block] = [.notice(Notice(.danger, language.say(CrisisWords.opening)))]
    blocks += hotlines(card, in: language)
    blocks += chain(card, in: language)
    if !card.steps.isEmpty {
      blocks += [
        .heading(language.say(CrisisWords.steps)), .steps(card.steps.map { Step($0.text, $0.mark) }),
      ]
    }
    if card.isFallback { blocks.append(.paragraph(language.say(CrisisWords.unread))) }
    if !card.verified.isEmpty {
      blocks.append(.paragraph(language.say(CrisisWords.lastVerified(card.verified))))
    }
    return Screen(language.say(CrisisWords.panelTitle), blocks)
  }

  /// One step to do now, with what was done before it; shown the moment a flag is raised.
  package static func step(
    _ index: Int, of card: CrisisCard, kind: CrisisPolicy.Step.Kind, in language: Language
  )
    -> Screen
  {
    let total = card.steps.count
    let done = card.steps.prefix(index).map { Step($0.text, $0.mark) }
    var blocks: [Block] = []
    if let level = card.level {
      blocks.append(.notice(Notice(.of(level), language.say(CrisisWords.raised(level)))))
    }
    // The step stands last, so that it stays in sight on a small screen, right above the keys.
    blocks += chain(card, in: language)
    blocks += hotlines(card, in: language)
    let now = card.steps.dropFirst(index).prefix(1).map { Step($0.text, .now) }
    blocks.append(.steps(done + now))
    blocks += asked(kind, in: language)
    var screen = Screen(
      language.say(CrisisWords.steps),
      progress: Progress(
        current: index + 1, total: total, text: language.say(CrisisWords.stepPosition(index + 1, total))),
      blocks, keys: keys(kind, in: language), input: kind == .note ? .words : .keys)
    screen.isGrave = true
    return screen
  }

  /// What was done, when the steps are through; the numbers to call stay in sight.
  package static func stepsDone(_ card: CrisisCard, in language: Language) -> Screen {
    let done = card.steps.count { $0.mark == .done }
    var blocks: [Block] = [
      .paragraph(language.say(CrisisWords.stepsRecorded(done, card.steps.count))),
      .steps(card.steps.map { Step($0.text, $0.mark) }),
    ]
    blocks += chain(card, in: language)
    blocks += hotlines(card, in: language)
    blocks.append(
      .paragraph(language.say(CrisisWords.stepsDone) + language.gap + language.say(CrisisWords.levelStays)))
    return Screen(
      language.say(CrisisWords.steps), blocks, keys: [KeyHint("Enter", language.say(KeyWords.goOn))],
      input: .keys)
  }

  /// What the person sees who holds the keyboard: warm, the numbers, and the request to give it back.
  package static func handedOver(hotlines: [HotlineLine], in language: Language) -> Screen {
    Screen(
      language.say(InterviewWords.thanksTitle),
      [
        .spoken(language.say(CrisisWords.warmLine)), .hotlines(hotlines),
        .spoken(language.say(InterviewWords.handBack)),
      ])
  }

  private static func asked(_ kind: CrisisPolicy.Step.Kind, in language: Language) -> [Block] {
    switch kind {
    case .tick, .yesNo: []
    case .note: [.paragraph(language.say(CrisisWords.noteAsk))]
    case .call: [.paragraph(language.say(CrisisWords.callOutcomeAsk))]
    }
  }

  private static func keys(_ kind: CrisisPolicy.Step.Kind, in language: Language) -> [KeyHint] {
    let pass = language.key("s", .passOver)
    return switch kind {
    // Not Enter, which closes most other screens and might be pressed by habit.
    case .tick: [language.key("1", .done), pass]
    case .yesNo: [language.key("1", .yes), language.key("2", .no), pass]
    case .note: [pass]
    case .call:
      [
        KeyHint("1", language.say(CrisisWords.answered)), KeyHint("2", language.say(CrisisWords.notAnswered)),
        pass,
      ]
    }
  }

  private static func hotlines(_ card: CrisisCard, in language: Language) -> [Block] {
    [.heading(language.say(CrisisWords.hotlines)), .hotlines(card.hotlines)]
  }

  private static func chain(_ card: CrisisCard, in language: Language) -> [Block] {
    switch card.delivery {
    case .nothingRaised: onCall(card, in: language)
    case .undelivered:
      [.notice(Notice(.danger, language.say(CrisisWords.undelivered)))] + onCall(card, in: language)
    case .nobody:
      [.notice(Notice(.danger, language.say(CrisisWords.nobodyToSee)))] + onCall(card, in: language)
    case .notShared:
      [.notice(Notice(.attention, language.say(CrisisWords.notShared)))] + onCall(card, in: language)
    case .delivered: [.paragraph(language.say(CrisisWords.delivered))]
    }
  }

  private static func onCall(_ card: CrisisCard, in language: Language) -> [Block] {
    guard !card.onCall.isEmpty else {
      return card.delivery == .nothingRaised ? [] : [.paragraph(language.say(CrisisWords.noOnCall))]
    }
    let lines = card.onCall.map { person -> HotlineLine in
      let outcome = person.called.map { when in
        language.say(CrisisWords.called(when)) + language.comma
          + language.say(person.isAnswered ? CrisisWords.answered : .notAnswered)
      }
      return HotlineLine(
        person.phone, person.name + language.comma + person.role, hours: outcome ?? "", in: language)
    }
    return [.heading(language.say(CrisisWords.onCall)), .hotlines(lines)]
  }
}
