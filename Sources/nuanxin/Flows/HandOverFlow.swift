import Assessment
import Casework
import Clinic
import Screens

/// Hands the keyboard to the respondent and takes it back.
///
/// In between nobody is logged in: only the form can be seen, whatever is typed, and every way out of it (its end, an
/// alert, Esc, a stop, the idle lock) leads to the wish to give the computer back, which only a passphrase answers.
struct HandOverFlow {
  private let talk: Talk

  /// Speaks as the counselor at work, about the member at hand.
  init(_ talk: Talk) { self.talk = talk }

  /// Hands over, once the counselor has said so; gives the interview as the respondent left it.
  ///
  /// - Throws: `SteppedBack` where the counselor would rather ask, and nothing was handed over; `InputEnded` where
  ///   nobody logged in again: every answer is kept.
  func run(_ screening: Screening) throws -> Screening {
    let choices = [HandOverWords.now, .rather].map { talk.say($0) }
    let offer = talk.menu(HandOverWords.title, HandOverWords.offer, choices, isBinding: true)
    guard try talk.choice(offer, of: 2) == 0 else { throw SteppedBack() }
    let handed = try talk.session.handOver(screening)
    talk.dialogue.handOver(true)
    defer { talk.dialogue.handOver(false) }
    let end = try answered(handed)
    guard try talk.dialogue.takeBack(screen(end), { try talk.session.unlock(passphrase: $0) }) else {
      throw InputEnded()
    }
    return try talk.session.takeBack(handed)
  }

  private struct End {
    var language: Language
    var isRaised: Bool
    var isFinished: Bool
  }

  /// What the respondent does alone. The input may end, too: then there is nobody who could give anything back.
  private func answered(_ handed: HandedOver) throws -> End {
    let language = handed.interview.language
    let help = CrisisScreens.handedOver(hotlines: talk.session.panel(in: language).hotlines, in: language)
    let dialogue = talk.dialogue
    let conversation = Conversation(dialogue, language, offering: [.help]) { _ in
      var screen = help
      screen.keys = [KeyHint("Enter", language.say(KeyWords.goOn))]
      (screen.input, screen.leaving) = (.keys, "")
      guard try dialogue.ask(screen) != nil else { throw InputEnded() }
    }
    var flow = QuestionFlow(RespondentHost(handed), conversation, isOverheard: false)
    do {
      try flow.run()
      return End(language: flow.host.interview.language, isRaised: false, isFinished: true)
    } catch let end as GivenBack {
      return End(language: flow.host.interview.language, isRaised: end.isRaised, isFinished: false)
    } catch let error where !(error is InputEnded) {
      // The time is over, consent changed, the disk is full: whatever it is, the respondent is not let into anything
      // else, and the counselor meets it again after the login. The interview is as it was before the last key.
      let isRaised = flow.host.handed.crisis != nil
      return End(language: flow.host.interview.language, isRaised: isRaised, isFinished: false)
    }
  }

  private func screen(_ end: End) -> Screen {
    let lines = talk.session.panel(in: end.language).hotlines
    var screen =
      end.isRaised
      ? CrisisScreens.handedOver(hotlines: lines, in: end.language)
      : InterviewScreens.givenBack(isFinished: end.isFinished, in: end.language)
    screen.keys = [KeyHint("Enter", end.language.say(HandOverWords.haveBack))]
    (screen.input, screen.layout, screen.language) = (.keys, .alone, end.language)
    return screen
  }
}
