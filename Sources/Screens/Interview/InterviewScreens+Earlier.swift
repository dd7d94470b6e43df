import Assessment

extension InterviewScreens {
  /// Which choices were taken before, by their place.
  static func chosen(_ card: QuestionCard) -> Set<Int> {
    switch (card.response, card.earlier) {
    case (.choice(let values), .answer(.choice(let value))):
      Set(values.firstIndex(of: value).map { [$0] } ?? [])
    case (.multiple(let values), .answer(.choices(let chosen))):
      Set(values.indices.filter { chosen.contains(values[$0]) })
    case (.yesNo, .answer(.yesNo(let isYes))): [isYes ? 0 : 1]
    case (_, _): []
    }
  }

  /// What was replied before, where no choice shows it.
  static func earlier(_ card: QuestionCard, in language: Language) -> [Block] {
    switch card.earlier {
    case nil: []
    case .answer(.choice), .answer(.choices), .answer(.yesNo):
      [.paragraph(language.say(QuestionWords.marked))]
    case .nonAnswer(let reason):
      [.paragraph(language.say(QuestionWords.passedOver(language.say(NameWords.reason(reason)))))]
    case .answer(let answer): [.paragraph(language.say(QuestionWords.answered(AnswerText.text(of: answer))))]
    }
  }
}
