package import Assessment

/// Every screen of an interview, from "is this the person?" to the result.
package enum InterviewScreens {
  /// Reads back who it is and says what is ahead, before anything is recorded.
  package static func readBack(
    _ person: PersonLine, title: String, preview: FormPreview, in language: Language
  ) -> Screen {
    let age = person.age.map { language.say(TimeWords.years($0)) } ?? language.say(MemberWords.ageUnknown)
    let street = person.street.isEmpty ? language.say(MemberWords.noStreet) : person.street
    return Screen(
      language.say(InterviewWords.readBackTitle),
      [
        .paragraph(language.say(InterviewWords.isThis(title))),
        .facts([
          Fact(language.say(MemberWords.name), person.name),
          Fact(language.say(MemberWords.age), age),
          Fact(language.say(MemberWords.street), street),
          Fact(language.say(MemberWords.pseudonym), person.pseudonym),
        ]),
      ] + preview.blocks(in: language) + [
        .choices(
          Choice.numbered([
            language.say(InterviewWords.readBackYes), language.say(InterviewWords.readBackNo),
          ]))
      ], input: .choice, leaving: Screen.back)
  }

  /// How the questions are put; the numbers follow `Mode.allCases`.
  package static func mode(in language: Language) -> Screen {
    choice(
      .howTitle, .howQuestion, Mode.allCases.map { ModeWords.mode($0) }, in: language)
  }

  /// What is spoken: Mandarin, Shanghainese, another; the numbers follow that order.
  package static func speech(in language: Language) -> Screen {
    choice(.spokenTitle, .spokenQuestion, [.mandarin, .shanghainese, .otherSpeech], in: language)
  }

  /// Who can hear: nobody, family, others; the numbers follow that order.
  package static func company(in language: Language) -> Screen {
    choice(.companyTitle, .companyQuestion, [.alone, .family, .others], in: language)
  }

  private static func choice(
    _ title: InterviewWords, _ question: InterviewWords, _ choices: [ModeWords], in language: Language
  ) -> Screen {
    Screen(
      language.say(title),
      [
        .paragraph(language.say(question)), .choices(Choice.numbered(choices.map { language.say($0) })),
      ], input: .choice, leaving: Screen.back)
  }
}

extension Language {
  /// A key and what it does, in this language.
  func key(_ key: String, _ action: KeyWords) -> KeyHint { KeyHint(key, say(action)) }
}
