package import Assessment

/// What a typed line asks for during an interview.
package enum InterviewCommand: Hashable, Sendable {
  /// An answer to the question at hand.
  case answer(Answer)
  /// Back to the question before.
  case back
  /// No answer: the reasons are to be shown.
  case skip
  /// No answer, for a reason that was typed along: `s1`.
  case declined(NonAnswer)
  /// A note is to be asked for.
  case note
  /// A break.
  case pause
  /// The other language.
  case language
  /// Who answers is to be changed.
  case who
  /// The respondent gives the keyboard back.
  case giveBack
  /// The choices large, for the person to point at; or back from there.
  case card

  /// Reads a line typed at a question that takes that kind of response.
  ///
  /// The keys come first, so that `<` and `s` work at every question; a line is never guessed at: what is
  /// neither key nor answer is refused with a sentence that says what to type.
  package static func parse(_ line: some StringProtocol, for response: ResponseKind) -> Result<
    Self, InputWords
  > {
    let typed = TypedText.normalised(line)
    guard !typed.isEmpty else { return .failure(.empty) }
    if let key = key(typed.lowercased()) { return .success(key) }
    return AnswerReading(typed, as: response).answer.map(Self.answer)
  }

  /// Reads a line typed at the list of reasons; `nil` in `.success` for going back to the question.
  package static func parseReason(_ line: some StringProtocol) -> Result<NonAnswer?, InputWords> {
    let typed = TypedText.normalised(line).lowercased()
    if typed == Screen.back { return .success(nil) }
    guard let reason = reason(typed) else { return .failure(.notAReason(NonAnswer.skipReasons.count)) }
    return .success(reason)
  }

  private static func key(_ typed: String) -> Self? {
    switch typed {
    case Screen.back: .back
    case "s": .skip
    case "n": .note
    case "p": .pause
    case "l": .language
    case "w": .who
    case "c": .card
    case "g": .giveBack
    case _:
      typed.hasPrefix("s") ? reason(TypedText.trimmed(String(typed.dropFirst()))).map(Self.declined) : nil
    }
  }

  private static func reason(_ typed: String) -> NonAnswer? {
    guard let number = Int(typed), NonAnswer.skipReasons.indices.contains(number - 1) else { return nil }
    return NonAnswer.skipReasons[number - 1]
  }
}
