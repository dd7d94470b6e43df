package import Assessment

extension InterviewScreens {
  /// One question: the span of time, what is asked, what can be answered. `problem` says why a line was not taken.
  ///
  /// Where the respondent is alone at the keyboard, `isAlone`, only the form's own keys are there.
  package static func question(
    _ card: QuestionCard, isAlone: Bool = false, problem: InputWords? = nil, in language: Language
  ) -> Screen {
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
      card.title, progress: progress(card, in: language), blocks,
      keys: isAlone ? aloneKeys(language) : questionKeys(card, language),
      help: isAlone ? [] : questionHelp(card, language), input: input(card), leaving: isAlone ? "g" : "p",
      layout: .alone)
  }

  /// The choices alone, as large as the window allows, for a person who would rather point than speak.
  package static func showCard(_ card: QuestionCard, in language: Language) -> Screen {
    var screen = question(card, in: language)
    screen.blocks = [.spoken(card.ask)] + answers(card, in: language)
    screen.keys = [language.key("c", .question), language.key(Screen.back, .back)]
    screen.layout = .card
    return screen
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
      keys: [language.key(Screen.back, .goBack)], input: .choice, leaving: Screen.back)
  }

  /// Asks for a note to the question at hand.
  package static func note(to ask: String, in language: Language) -> Screen {
    Screen(
      language.say(QuestionWords.noteTitle),
      [.spoken(ask), .paragraph(language.say(QuestionWords.noteAsk))], input: .words, leaving: "",
      layout: .alone)
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

  private static func input(_ card: QuestionCard) -> Input {
    switch card.response {
    case .choice, .yesNo: .choice
    case .multiple: .several
    case .integer, .decimal, .date, .clock, .duration: .figure
    case .text: .words
    }
  }

  private static func questionKeys(_ card: QuestionCard, _ language: Language) -> [KeyHint] {
    let keys: [(String, KeyWords)] = [
      (Screen.back, .back), ("s", .skip), ("n", .note), ("p", .pause), ("l", .language), ("w", .who),
    ]
    return keys.map { language.key($0.0, $0.1) } + cardKey(card, language)
  }

  private static func aloneKeys(_ language: Language) -> [KeyHint] {
    [
      language.key(Screen.back, .back), language.key("s", .skip), language.key("l", .language),
      KeyHint("g", language.say(HandOverWords.giveBack)),
    ]
  }

  /// Only where there is something to point at.
  private static func cardKey(_ card: QuestionCard, _ language: Language) -> [KeyHint] {
    card.choices.isEmpty ? [] : [language.key("c", .card)]
  }

  /// What `?` says during a question.
  private static func questionHelp(_ card: QuestionCard, _ language: Language) -> [KeyHint] {
    let keys: [(String, HelpWords)] = [
      ("1 2 3", .choose), (Screen.back, .back), ("s", .skip), ("n", .note), ("p", .pause), ("l", .language),
      ("w", .who),
    ]
    let card = card.choices.isEmpty ? [] : [KeyHint("c", language.say(HelpWords.card))]
    return keys.map { KeyHint($0.0, language.say($0.1)) } + card
  }
}
