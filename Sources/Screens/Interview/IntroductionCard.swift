package import Assessment

/// What is said before the first question.
package struct IntroductionCard: Hashable, Sendable {
  /// The instrument's title in the language spoken.
  package var title: String
  /// What the counselor says.
  package var introduction: String
  /// How long it takes.
  package var length: FormPreview.Length
  /// Whose words the questions are in.
  package var wording: Wording
  /// How it is asked.
  package var mode: Mode
  /// Whether someone else can hear.
  package var isOverheard: Bool

  /// What is said before the first question.
  package init(
    title: String, introduction: String, length: FormPreview.Length, wording: Wording, mode: Mode,
    isOverheard: Bool
  ) {
    self.title = title
    self.introduction = introduction
    self.length = length
    self.wording = wording
    self.mode = mode
    self.isOverheard = isOverheard
  }
}

extension InterviewScreens {
  /// What is said before the first question: what it is about, how long it takes, that it is voluntary.
  package static func introduction(
    _ card: IntroductionCard, isAlone: Bool = false, in language: Language
  ) -> Screen {
    var blocks: [Block] = isAlone ? [] : [.heading(language.say(InterviewWords.readAloud))]
    blocks += [
      .spoken(card.introduction),
      .paragraph(language.say(LengthWords.takes(card.length.text(in: language)))),
      .notice(Notice(.calm, language.say(InterviewWords.voluntary))),
    ]
    if card.mode == .proxy {
      blocks.append(.notice(Notice(.attention, language.say(InterviewWords.proxyNote))))
    }
    if card.isOverheard {
      blocks.append(.notice(Notice(.attention, language.say(InterviewWords.companyNote))))
    }
    switch card.wording {
    case .publisher: break
    case .project: blocks.append(.notice(Notice(.calm, language.say(ResultWords.projectWording))))
    case .none: blocks.append(.notice(Notice(.attention, language.say(InstrumentWords.skeleton))))
    }
    let away = isAlone ? KeyHint("g", language.say(HandOverWords.giveBack)) : language.key("p", .pause)
    let keys = [KeyHint("Enter", language.say(KeyWords.goOn)), away, language.key("l", .language)]
    return Screen(card.title, blocks, keys: keys, input: .keys, leaving: away.key)
  }
}
