package import Assessment

extension InterviewScreens {
  /// The result: what was raised first, then each score on its range, what is missing, and what comes next.
  package static func result(_ card: ResultCard, in language: Language) -> Screen {
    var blocks: [Block] = [.facts(facts(card, in: language))]
    blocks += raised(card, in: language)
    blocks.append(.notice(Notice(.calm, language.say(ResultWords.notADiagnosis))))
    for score in card.scores { blocks += ScoreBlocks(score, card.wording, language).all }
    if card.scores.contains(where: { !$0.missing.isEmpty }) {
      blocks.append(.paragraph(language.say(ResultWords.missingNotZero)))
    }
    if !card.next.isEmpty { blocks += [.heading(language.say(ResultWords.next)), .list(card.next)] }
    blocks.append(.paragraph(provenance(card, in: language)))
    return Screen(
      language.say(ResultWords.title(card.title)), blocks,
      keys: [KeyHint("Enter", language.say(KeyWords.leave))], input: .keys, leaving: "")
  }

  private static func facts(_ card: ResultCard, in language: Language) -> [Fact] {
    let person = card.person.map { person in
      [
        Fact(language.say(MemberWords.name), person.name),
        Fact(language.say(MemberWords.pseudonym), person.pseudonym),
      ]
    }
    return (person ?? []) + [Fact(language.say(ChartWords.date), language.say(TimeWords.date(card.date)))]
  }

  private static func raised(_ card: ResultCard, in language: Language) -> [Block] {
    var blocks: [Block] = []
    if !card.alerts.isEmpty { blocks.append(.heading(language.say(ResultWords.raised))) }
    for alert in card.alerts.sorted(by: { $0.level > $1.level }) {
      let level = language.say(NameWords.level(alert.level))
      blocks.append(.notice(Notice(.of(alert.level), language.say(CommonWords.colon(level, alert.label)))))
    }
    guard !card.prompts.isEmpty else { return blocks }
    return blocks + [
      .heading(language.say(ResultWords.prompts)), .list(card.prompts),
      .notice(Notice(.attention, language.say(QuestionWords.safetyWhat))),
    ]
  }

  private static func provenance(_ card: ResultCard, in language: Language) -> String {
    let known =
      switch card.wording {
      case .publisher: language.say(ResultWords.publisherWording(card.wordingName))
      case .project: language.say(ResultWords.projectWording)
      case .none: language.say(InstrumentWords.skeleton)
      }
    let wording = card.isWordingUnknown ? language.say(ChangeWords.wordingUnknown) : known
    let made = card.origin.map { origin in
      language.say(
        ResultWords.origin(origin.version, origin.definition, origin.wording, engine: origin.engine))
    }
    let unverified = card.hasUnverified ? language.say(ResultWords.unverified) : nil
    return [wording, unverified, made].compactMap { $0 }.joined(separator: language.gap)
  }
}

extension Notice.Level {
  /// How loud a level of urgency is on a screen.
  static func of(_ level: CrisisLevel) -> Notice.Level {
    switch level {
    case .attention: .attention
    case .urgent, .immediate: .danger
    }
  }
}
