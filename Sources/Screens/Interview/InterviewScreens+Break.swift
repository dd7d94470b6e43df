package import Assessment

extension InterviewScreens {
  /// A break: nobody is hurried, and everything said is kept.
  package static func paused(kept: Int, in language: Language) -> Screen {
    Screen(
      language.say(InterviewWords.pausedTitle),
      [
        .spoken(language.say(InterviewWords.pausedCare)),
        .paragraph(language.say(InterviewWords.pausedKept(kept))),
      ],
      keys: [
        KeyHint("Enter", language.say(KeyWords.goOn)), language.key("e", .abandon),
      ], input: .keys, layout: .alone)
  }

  /// Offers to go on with an interview that was interrupted.
  package static func resume(
    _ person: PersonLine, title: String, begun: WallTime, kept: Int, in language: Language
  ) -> Screen {
    let when = language.say(TimeWords.moment(begun))
    return Screen(
      language.say(InterviewWords.resumeTitle),
      [
        .facts([
          Fact(language.say(MemberWords.name), person.name),
          Fact(language.say(MemberWords.pseudonym), person.pseudonym),
        ]),
        .paragraph(
          language.say(InterviewWords.resumeOffer(title, when)) + language.gap
            + language.say(InterviewWords.pausedKept(kept))),
        .choices(
          Choice.numbered([
            language.say(InterviewWords.resumeGoOn), language.say(InterviewWords.resumeAnew),
          ])),
      ], input: .choice)
  }

  /// The respondent's part is over: thanks, and the wish to have the computer back.
  package static func givenBack(isFinished: Bool, in language: Language) -> Screen {
    let thanks = isFinished ? language.say(InterviewWords.thanks) : language.say(HandOverWords.stopped)
    return Screen(
      language.say(InterviewWords.thanksTitle),
      [.spoken(thanks), .spoken(language.say(InterviewWords.handBack))])
  }

  /// The end of an interview; the result wants a deliberate key.
  package static func thanks(hotlines: [String], in language: Language) -> Screen {
    let numbers = language.either(hotlines)
    var blocks: [Block] = [.spoken(language.say(InterviewWords.thanks))]
    if !hotlines.isEmpty { blocks.append(.spoken(language.say(InterviewWords.thanksLines(numbers)))) }
    return Screen(
      language.say(InterviewWords.thanksTitle), blocks,
      keys: [
        language.key("r", .results), KeyHint("Enter", language.say(KeyWords.leave)),
      ], input: .keys, leaving: "", layout: .alone)
  }

  /// A safety question went without an answer: a person has to see to it.
  package static func reviewPrompt(label: String, in language: Language) -> Screen {
    Screen(
      language.say(QuestionWords.safetyTitle),
      [
        .notice(Notice(.attention, language.say(QuestionWords.safetyOpen(label)))),
        .paragraph(language.say(QuestionWords.safetyWhat)),
        .choices(
          Choice.numbered([
            language.say(QuestionWords.safetyAskAgain), language.say(QuestionWords.safetyLater),
          ])),
      ], input: .choice)
  }
}
