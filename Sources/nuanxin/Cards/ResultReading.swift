import Assessment
import Casework
import Catalog
import Clinic
import Screens

/// Reads a finished interview as the result screen shows it: the policy's cut-off, the change, what comes next.
struct ResultReading {
  let session: Session
  let language: Language

  /// Reads for a user in a language.
  init(_ session: Session, _ language: Language) { (self.session, self.language) = (session, language) }

  /// The result; `nil` where the questionnaire has no words in this language.
  func card(of screening: Screening, in chart: MemberChart) throws -> ResultCard? {
    guard let pack = screening.instrument.packs[language] else { return nil }
    let norms = session.policies.instruments.norms(
      for: screening.instrument.id, screening.interview.respondent)
    let interview = screening.interview
    let result = screening.instrument.assess(
      interview.sheet, respondent: interview.respondent, norms: norms)
    var card = ResultCard(
      result, of: screening.instrument, in: pack, person: chart.card.map { session.person(chart.member, $0) },
      on: session.today, norm: { norms[$0].map { language.say(NameWords.norm(named: $0.raw)) } ?? "" },
      changes: try changes(of: screening.id, screening.instrument, in: chart),
      next: try next(after: screening, result))
    // What a person has settled meanwhile is open no more.
    card.prompts = prompts(of: screening.id, pack, in: chart)
    // What was raised stays raised, also where the answer was changed later.
    card.alerts = interview.raisedAlerts.map { ResultCard.Alert($0.level, pack.alerts[$0.id] ?? $0.id.raw) }
    return card
  }

  /// How each score moved since the one before.
  func changes(
    of interview: InterviewID, _ instrument: Instrument, in chart: MemberChart
  ) throws -> [ScoreID: ChangeCard] {
    let changes = try session.changes(in: chart.chart, of: instrument.id)
    guard let change = changes[interview] else { return [:] }
    return instrument.scores.reduce(into: [:]) { cards, score in
      cards[score.id] = session.card(of: change, score.id, instrument.id, in: language)
    }
  }

  /// The safety questions of an interview that are open still.
  func prompts(of interview: InterviewID, _ pack: Pack, in chart: MemberChart) -> [String] {
    chart.chart.openPrompts.filter { $0.interview == interview }
      .map { pack.items[$0.item]?.label ?? $0.item.raw }
  }

  private func next(after screening: Screening, _ result: AssessmentResult) throws -> [String] {
    var next: [FlowWords] = []
    let isRaised = !screening.interview.raisedAlerts.isEmpty
    if isRaised, let open = try session.openFollowUp(of: screening.member) {
      next.append(.nextFollowUp(session.title(of: open.instrument, in: language)))
    }
    if isRaised || result.scores.contains(where: \.isPositive) { next.append(.nextTalk) }
    if let days = screening.instrument.recall.days, days > 0 {
      let date = CalendarDate(daysSince1970: session.today.daysSince1970 + days)
      next.append(.nextAgain(language.say(TimeWords.date(date))))
    }
    return next.map { language.say($0) }
  }
}

extension ScoreResult {
  /// Whether the cut-off is certainly reached.
  fileprivate var isPositive: Bool {
    switch outcome {
    case .number(let number): number.positive == true
    case .category, .notApplicable: false
    }
  }
}
