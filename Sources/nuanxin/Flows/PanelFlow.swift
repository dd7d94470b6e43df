import Assessment
import Casework
import Clinic
import Screens

/// What `!` and `+` open at any time: the numbers to call, and a case by judgement.
///
/// Its own screens ask the dialogue directly, so that an urgent key does not open the panel within itself.
struct PanelFlow {
  private let talk: Talk

  /// Speaks as the user at work, about the member at hand.
  init(_ talk: Talk) { self.talk = talk }

  /// Does what an urgent key asks for, then leads back to where it was pressed.
  func run(_ urgent: Conversation.Urgent) throws {
    do {
      switch urgent {
      case .help: try panel()
      case .judgement: try judge()
      }
    } catch is SteppedBack {
      return
    } catch let error as ClinicError {
      // Help that cannot be given (no right to open a case, no such person) is said; the interview goes on.
      _ = try ask(Screen(error.line(in: talk.language), input: .keys, leaving: ""))
    }
  }

  /// Opens a case by judgement and goes through its safety steps.
  @discardableResult
  func openCase(of member: MemberID) throws -> CaseID {
    let level = try level()
    let reason = try ask(
      Screen(
        talk.say(FlowWords.openCaseTitle), [.paragraph(talk.say(FlowWords.openCaseReason))], input: .words,
        leaving: Screen.back))
    guard reason != Screen.back else { throw SteppedBack() }
    let crisis = try talk.session.openCase(
      of: member, level: level, reason: reason.isEmpty ? talk.say(FlowWords.openCaseDefault) : reason)
    try talk.tell(FlowWords.caseOpened(crisis.id.description))
    try SafetyFlow(talk.about(member)).run(member: member)
    return crisis.id
  }

  private func panel() throws {
    guard try ask(screen()).lowercased() == "o", mayOpen else { return }
    try judge()
  }

  private var mayOpen: Bool {
    talk.session.policies.access.allows(.openCase, to: talk.session.user.roles)
  }

  private func judge() throws {
    try talk.session.require(.openCase)
    guard let member = try talk.member ?? MemberChoice(talk).run() else { return }
    try openCase(of: member)
  }

  /// The numbers alone, so that they stay in sight; the steps come one by one once something is raised.
  private func screen() -> Screen {
    var card = talk.session.panel(in: talk.language)
    card.steps = []
    var screen = CrisisScreens.panel(card, in: talk.language)
    screen.keys = [KeyHint("Enter", talk.say(KeyWords.goOn))]
    if mayOpen { screen.keys.insert(KeyHint("o", talk.say(FlowWords.openCase)), at: 0) }
    (screen.input, screen.leaving) = (.keys, "")
    return screen
  }

  private func level() throws -> CrisisLevel {
    let names = CrisisLevel.allCases.map { talk.say(NameWords.level($0)) }
    let urgent = CrisisLevel.allCases.firstIndex(of: .urgent)
    let screen = Screen(
      talk.say(FlowWords.openCaseTitle),
      [
        .paragraph(talk.say(FlowWords.openCaseLevel)),
        .choices(Choice.numbered(names, chosen: Set([urgent].compactMap(\.self)))),
      ], keys: [KeyHint(Screen.back, talk.say(KeyWords.goBack))], input: .choice, leaving: Screen.back)
    var shown = screen
    while true {
      let line = try ask(shown)
      if line == Screen.back { throw SteppedBack() }
      if line.isEmpty { return .urgent }
      switch ChoiceInput.parse(line, of: names.count) {
      case .success(let place): return CrisisLevel.allCases[place]
      case .failure(let words): shown = screen.noting(talk.say(words))
      }
    }
  }

  private func ask(_ screen: Screen) throws -> String {
    guard let line = try talk.dialogue.ask(screen) else { throw InputEnded() }
    return TypedText.normalised(line)
  }
}
