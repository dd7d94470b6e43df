package import Assessment

extension InterviewScreens {
  /// One question: the span of time, what is asked, what can be answered. `problem` says why a line was not taken.
  package static func question(_ card: QuestionCard, problem: InputWords? = nil, in language: Language)
    -> Screen
  {
    var blocks: [Block] = []
    if !card.recall.isEmpty { blocks.append(.paragraph(card.recall)) }
    if let heading = card.heading { blocks.append(.spoken(heading)) }
    blocks.append(card.isTopicOnly ? .heading(card.ask) : .spoken(card.ask))
    if card.isTopicOnly { blocks.append(.notice(Notice(.calm, language.say(TrialWords.topicOnly)))) }
    blocks += answers(card, in: language)
    blocks += earlier(card, in: language)
    if card.isOverheard { blocks.append(.notice(Notice(.attention, language.say(QuestionWords.sensitive)))) }
    if let problem { blocks.append(.notice(Notice(.attention, language.say(problem)))) }
    return Screen(
      card.title, progress: progress(card, in: language), blocks, keys: questionKeys(language), prompt: "> ")
  }

  /// Why there is no answer; the numbers follow `NonAnswer.skipReasons`.
  package static func skipReasons(problem: InputWords? = nil, in language: Language) -> Screen {
    var blocks: [Block] = [
      .paragraph(language.say(QuestionWords.skipQuestion)),
      .choices(Choice.numbered(NonAnswer.skipReasons.map { language.say(NameWords.reason($0)) })),
    ]
    if let problem { blocks.append(.notice(Notice(.attention, language.say(problem)))) }
    return Screen(
      language.say(QuestionWords.skipTitle), blocks,
      keys: [language.key("b", .goBack), language.key("!", .crisis)], prompt: "> ")
  }

  /// Asks for a note to the question at hand.
  package static func note(to ask: String, in language: Language) -> Screen {
    Screen(
      language.say(QuestionWords.noteTitle),
      [.spoken(ask), .paragraph(language.say(QuestionWords.noteAsk))], prompt: "> ")
  }

  private static func progress(_ card: QuestionCard, in language: Language) -> Progress {
    Progress(
      current: card.position, total: card.total,
      text: language.say(QuestionWords.position(card.position, card.total)))
  }

  private static func answers(_ card: QuestionCard, in language: Language) -> [Block] {
    switch card.response {
    case .choice, .yesNo:
      [.choices(Choice.numbered(card.choices, chosen: chosen(card)))]
    case .multiple:
      [
        .choices(
          Choice.numbered(card.choices, chosen: chosen(card))
            + [
              Choice(
                "0", language.say(QuestionWords.noneOfThese), isChosen: card.earlier == .answer(.choices([])))
            ]),
        .paragraph(language.say(QuestionWords.enterSeveral)),
      ]
    case .integer, .decimal, .text, .date, .clock, .duration:
      [.paragraph(language.say(entry(card)))]
    }
  }

  private static func entry(_ card: QuestionCard) -> QuestionWords {
    switch card.response {
    case .integer(let range, _):
      card.unit.map { .enterNumberOf(range.lowerBound, range.upperBound, $0) }
        ?? .enterNumber(range.lowerBound, range.upperBound)
    case .decimal(let range, _):
      card.unit.map { .enterDecimalOf(range.lowerBound.description, range.upperBound.description, $0) }
        ?? .enterDecimal(range.lowerBound.description, range.upperBound.description)
    case .text(let limit): .enterText(limit)
    case .date: .enterDate
    case .clock: .enterClock
    case .duration: .enterDuration
    case .choice, .multiple, .yesNo: .enterSeveral
    }
  }

  private static func questionKeys(_ language: Language) -> [KeyHint] {
    [
      language.key("b", .back), language.key("s", .skip), language.key("n", .note), language.key("p", .pause),
      language.key("l", .language), language.key("?", .help), language.key("!", .crisis),
    ]
  }
}
