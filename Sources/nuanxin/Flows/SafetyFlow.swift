import Assessment
import Casework
import Clinic
import Screens

/// The safety steps of a case, one by one, each recorded before the next is shown.
///
/// What is still to be done is read from the vault each time, so that a program that was killed goes on exactly
/// there; nothing leads past an open step but doing it or saying why it was not done.
struct SafetyFlow {
  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  /// Goes through every step that is open for a member.
  func run(member: MemberID) throws {
    try keepRecentSteps(of: member)
    var last: CrisisCard?
    var crisis: CaseID?
    while let open = try talk.session.openSteps(of: member), let step = open.steps.first {
      var card = try talk.session.card(of: open.crisis, in: talk.language)
      let index = talk.session.policies.crisis.steps(at: open.crisis.level).firstIndex(of: step) ?? 0
      let outcome = try take(step, at: index, card, open.crisis)
      try talk.session.recordStep(step.id, outcome, onCase: open.crisis.id, member: member)
      card.steps[index].mark = outcome.isDone ? .done : .passed
      (last, crisis) = (card, open.crisis.id)
    }
    guard let last, let crisis else { return }
    try finish(last, crisis, member)
  }

  /// A further flag of no higher level, within the policy's time: the counselor says whether everything still holds, rather
  /// than tick it all off anew while the person waits. What is said is recorded for every step.
  private func keepRecentSteps(of member: MemberID) throws {
    guard let hold = talk.session.policies.crisis.stepsHoldFor,
      let open = try talk.session.openSteps(of: member),
      let since = open.crisis.latestRound(
        covering: open.steps, holdingFor: hold, at: talk.session.now, in: talk.session.zone)
    else { return }
    let when = talk.say(TimeWords.clock(talk.session.zone.minuteOfDay(of: since)))
    let choices = [FlowWords.stepsHold, .stepsRepeat].map { talk.say($0) }
    var screen = talk.menu(
      FlowWords.stepsAgainTitle, FlowWords.stepsAgainAsk(when), choices, isBinding: true)
    screen.isGrave = true
    guard try talk.choice(screen, of: 2) == 0 else { return }
    for step in open.steps {
      let note = StepOutcome.noted(talk.say(FlowWords.stepsHeld(when)))
      try talk.session.recordStep(step.id, note, onCase: open.crisis.id, member: member)
    }
  }

  /// What was done, with the numbers to call in sight; calls go on being recorded until nobody wants to call.
  private func finish(_ card: CrisisCard, _ crisis: CaseID, _ member: MemberID) throws {
    var screen = CrisisScreens.stepsDone(card, in: talk.language)
    guard card.delivery != .delivered else {
      _ = try talk.line(screen)
      return
    }
    screen.keys.insert(KeyHint("c", talk.say(FlowWords.recordCall)), at: 0)
    while try talk.line(screen).lowercased() == "c" {
      let names = [CrisisWords.answered, .notAnswered].map { talk.say($0) }
      let isAnswered =
        try talk.choice(
          talk.menu(CrisisWords.hotlines, CrisisWords.callOutcomeAsk, names, isBinding: true), of: 2) == 0
      try recordCall(isAnswered, card, crisis, member)
    }
  }

  private func take(
    _ step: CrisisPolicy.Step, at index: Int, _ card: CrisisCard, _ crisis: CaseFile
  ) throws -> StepOutcome {
    let screen = CrisisScreens.step(index, of: card, kind: step.kind, in: talk.language).lastSteps(3)
    var shown = screen
    while true {
      let line = try talk.line(shown)
      if line.lowercased() == "s" {
        return .notDone(try talk.words(CrisisWords.steps, FlowWords.notDoneWhy, isBinding: true))
      }
      if let outcome = try outcome(of: line, step.kind, card, crisis) { return outcome }
      shown = screen.noting(talk.say(FlowWords.notTaken))
    }
  }

  private func outcome(
    of line: String, _ kind: CrisisPolicy.Step.Kind, _ card: CrisisCard, _ crisis: CaseFile
  ) throws -> StepOutcome? {
    switch kind {
    case .tick: return line == "1" ? .done : nil
    case .note: return .noted(line)
    case .yesNo: return Self.isYes(line).map { .answered($0) }
    case .call:
      guard let isAnswered = Self.isYes(line) else { return nil }
      try recordCall(isAnswered, card, crisis.id, crisis.member)
      return .answered(isAnswered)
    }
  }

  private func recordCall(_ isAnswered: Bool, _ card: CrisisCard, _ crisis: CaseID, _ member: MemberID) throws
  {
    let people = card.onCall.map(\.name) + card.hotlines.map { $0.number + " " + $0.name }
    let choices = people + [talk.say(FlowWords.otherPerson)]
    var screen = talk.menu(CrisisWords.hotlines, FlowWords.calledWhom, choices, isBinding: true)
    screen.isGrave = true
    let place = try talk.choice(screen, of: choices.count)
    let whom =
      people.indices.contains(place)
      ? people[place]
      : try talk.words(CrisisWords.hotlines, FlowWords.otherPersonAsk, isNeeded: true, isBinding: true)
    try talk.session.recordCall(to: whom, answered: isAnswered, note: "", onCase: crisis, member: member)
  }

  private static func isYes(_ line: String) -> Bool? {
    switch line.lowercased() {
    case "1", "y": true
    case "2", "n": false
    case _: nil
    }
  }
}

extension Screen {
  /// The same screen with no more than the last few steps of each list: the one to do now has to stay in sight.
  fileprivate func lastSteps(_ count: Int) -> Screen {
    var screen = self
    screen.blocks = blocks.map { block in
      guard case .steps(let steps) = block else { return block }
      return .steps(steps.suffix(count))
    }
    return screen
  }
}

extension StepOutcome {
  /// Whether the step was gone through.
  fileprivate var isDone: Bool {
    switch self {
    case .done, .answered, .noted: true
    case .notDone, .shownToNoOne: false
    }
  }
}
