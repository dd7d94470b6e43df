import Assessment
import Casework
import Clinic
import Screens

/// How and with whom present an interview is held.
struct Setting {
  /// How the questions are put.
  var mode: Mode
  /// Who else is there, in words; empty for nobody.
  var company: String
  /// What is spoken, in words.
  var spoken: String
  /// Whether somebody else can hear.
  var isOverheard: Bool

  /// As it is recorded: a questionnaire that the counselor has to ask is read aloud.
  func circumstances(among forms: [Administration]) -> Circumstances {
    let isTaken = forms.contains(mode.administration)
    return Circumstances(
      mode: isTaken ? mode : .readAloud, company: company, spoken: spoken, isIdentityConfirmed: true)
  }
}

/// Asks how and with whom present an interview is held.
struct SettingFlow {
  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  /// Three questions.
  func run() throws -> Setting {
    let company = try choice(InterviewScreens.company(in: talk.language), of: 3)
    let mode = Mode.allCases[try choice(InterviewScreens.mode(in: talk.language), of: Mode.allCases.count)]
    let speech = try choice(InterviewScreens.speech(in: talk.language), of: 3)
    let spoken = [ModeWords.mandarin, .shanghainese, .otherSpeech][speech]
    return Setting(
      mode: mode, company: company == 0 ? "" : talk.say([ModeWords.family, .others][company - 1]),
      spoken: talk.say(spoken), isOverheard: company > 0)
  }

  private func choice(_ screen: Screen, of count: Int) throws -> Int {
    try talk.choice(screen, of: count)
  }
}
