import Assessment
import Casework
import Clinic
import Screens

/// Opens one case and records what was done in it.
struct CaseFlow {
  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  private var session: Session { talk.session }

  /// One entry of the list of what can be done.
  private struct Step {
    let words: MenuWords
    let event: () throws -> CrisisEvent?
  }

  /// Asks which case, shows it, and records steps until the user goes back.
  func run() throws {
    let cases = try session.cases(includingClosed: true)
    guard !cases.isEmpty else { return try talk.tell(MenuWords.noCases) }
    try talk.dialogue.show(CaseScreens.queue(cases.map(session.row), in: talk.language))
    let typed = try talk.words(MenuWords.caseOne, MenuWords.whichCase)
    guard !typed.isEmpty else { return }
    let place = typed.count < 10 ? Int(typed).map { $0 - 1 } : nil
    let number = place.flatMap { cases.indices.contains($0) ? cases[$0].crisis.id.description : nil } ?? typed
    while try work(on: number) {}
  }

  private func work(on number: String) throws -> Bool {
    let dossier = try session.openCase(number)
    let steps = steps(in: dossier.entry.crisis)
    var screen = CaseScreens.show(try session.detail(of: dossier, in: talk.language), in: talk.language)
    screen.blocks += [
      .paragraph(talk.say(MenuWords.caseAct)),
      .choices(Choice.numbered(steps.map { talk.say($0.words) } + [talk.say(KeyWords.goBack)])),
    ]
    (screen.input, screen.leaving) = (.choice, Screen.back)
    let about = talk.about(dossier.entry.crisis.member)
    let place = try about.choice(screen, of: steps.count + 1)
    guard steps.indices.contains(place) else { return false }
    guard let event = try steps[place].event() else { return true }
    try record(event, number)
    return true
  }

  /// A step that the case's rules refuse is said, and the case stands as before.
  private func record(_ event: CrisisEvent, _ number: String) throws {
    do {
      try session.work(event, onCase: number)
    } catch let error as ClinicError {
      try talk.page(Screen(error.line(in: talk.language)))
    }
  }

  private func steps(in crisis: CaseFile) -> [Step] {
    guard crisis.state != .closed else {
      return [Step(words: .reopen) { .reopened(reason: try reason()) }]
    }
    var steps: [Step] = []
    if crisis.state == .open, may(.acknowledgeCase) {
      steps.append(Step(words: .acknowledge) { .acknowledged(note: try note()) })
    }
    steps += [
      Step(words: .contact) { .contacted(try outcome(), note: try note()) },
      Step(words: .refer) {
        .referred(to: try talk.words(MenuWords.refer, MenuWords.referWhere, isNeeded: true), note: try note())
      },
      Step(words: .followUp) { try followUp(crisis.level) },
    ]
    if crisis.state == .closureProposed, may(.confirmClosure) {
      steps.append(Step(words: .confirm) { .closureConfirmed(note: try note()) })
    } else if may(.proposeClosure) {
      steps.append(Step(words: .propose) { .closureProposed(reason: try reason()) })
    }
    return steps
  }

  private func may(_ act: AccessPolicy.Act) -> Bool {
    session.policies.access.allows(act, to: session.user.roles)
  }

  private func note() throws -> String { try talk.words(MenuWords.caseAct, MenuWords.note) }
  private func reason() throws -> String {
    try talk.words(MenuWords.caseAct, MenuWords.reason, isNeeded: true)
  }

  private func outcome() throws -> CrisisEvent.Outcome {
    let names = [MenuWords.outcomeReached, .outcomeNotReached, .outcomeRefused].map { talk.say($0) }
    return CrisisEvent.Outcome.allCases[
      try talk.choice(talk.menu(MenuWords.contact, MenuWords.outcome, names), of: names.count)]
  }

  private func followUp(_ present: CrisisLevel) throws -> CrisisEvent {
    let names = [talk.say(MenuWords.keepLevel)] + CrisisLevel.allCases.map { talk.say(NameWords.level($0)) }
    let place = try talk.choice(talk.menu(MenuWords.followUp, MenuWords.newLevel, names), of: names.count)
    guard place > 0, CrisisLevel.allCases[place - 1] != present else {
      return .followedUp(level: nil, note: try note())
    }
    return .followedUp(level: CrisisLevel.allCases[place - 1], note: try reason())
  }
}
