import Assessment
import Casework
import Clinic
import Screens

/// A questionnaire tried out from its introduction to its result, with the screens of a real interview.
struct TrialFlow {
  private let interview: Interview
  private let talk: Conversation
  private let today: CalendarDate

  /// Prepares a trial in the language of the conversation.
  ///
  /// - Throws: `ClinicError.noWording` where the questionnaire cannot be shown in it.
  init(
    _ instrument: Instrument, _ respondent: Respondent, _ talk: Conversation, today: CalendarDate
  ) throws {
    guard instrument.packs[talk.language]?.isComplete == true else {
      throw ClinicError.noWording(instrument.id, talk.language)
    }
    (self.talk, self.today) = (talk, today)
    let mode: Mode = instrument.modes.contains(.interviewer) ? .readAloud : .selfCompleted
    interview = Interview(of: instrument, language: talk.language, mode: mode, respondent: respondent)
  }

  /// Asks, then shows the result. Where the input ends there is none.
  func run() throws {
    try talk.dialogue.show(TrialScreens.begun(interview.instrument.id.raw, in: talk.language))
    var flow = QuestionFlow(TrialHost(interview, talk), talk, isOverheard: false)
    do {
      try flow.run()
    } catch is InputEnded {
      return try talk.tell(TrialWords.stopped)
    }
    try show(flow.host.interview)
  }

  /// The result of answers that came from a file.
  func show(_ sheet: AnswerSheet, of respondent: Respondent) throws {
    let result = interview.instrument.assess(sheet, respondent: respondent)
    try show(result, raised: result.alerts)
  }

  /// What was raised stays raised, also where the answer was changed later.
  private func show(_ interview: Interview) throws {
    try show(interview.result, raised: interview.raisedAlerts)
  }

  private func show(_ result: AssessmentResult, raised: [FiredAlert]) throws {
    guard let pack = interview.instrument.packs[talk.language] else { return }
    var card = ResultCard(
      result, of: interview.instrument, in: pack, person: nil, on: today, norm: { _ in "" })
    card.alerts = raised.map { ResultCard.Alert($0.level, pack.alerts[$0.id] ?? $0.id.raw) }
    try talk.dialogue.show(TrialScreens.result(card, in: talk.language))
  }
}
