import Assessment
import Casework
import Clinic
import Screens

/// What `!` opens at any time: the numbers to call, and one key to tell a supervisor.
struct PanelFlow {
  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  /// Shows the panel; with a member at hand, `o` opens a case by judgement.
  func run(about member: MemberID?) throws {
    let line = try talk.dialogue.line(screen(canOpen: member != nil))
    guard line.lowercased() == "o", let member else { return }
    try openCase(of: member)
  }

  /// Opens a case by judgement and goes through its safety steps.
  @discardableResult
  func openCase(of member: MemberID) throws -> CaseID {
    let level = try level()
    let reason = try talk.words(FlowWords.openCaseTitle, FlowWords.openCaseReason)
    let crisis = try talk.session.openCase(
      of: member, level: level, reason: reason.isEmpty ? talk.say(FlowWords.openCaseDefault) : reason)
    try talk.tell(FlowWords.caseOpened(crisis.id.description))
    try SafetyFlow(talk).run(member: member)
    return crisis.id
  }

  /// The numbers alone, so that they stay in sight; the steps come one by one once something is raised.
  private func screen(canOpen: Bool) -> Screen {
    var card = talk.session.panel(in: talk.language)
    card.steps = []
    var screen = CrisisScreens.panel(card, in: talk.language)
    screen.keys = [KeyHint("Enter", talk.say(KeyWords.goOn))]
    if canOpen { screen.keys.insert(KeyHint("o", talk.say(FlowWords.openCase)), at: 0) }
    screen.prompt = "> "
    return screen
  }

  private func level() throws -> CrisisLevel {
    let names = CrisisLevel.allCases.map { talk.say(NameWords.level($0)) }
    let screen = Screen(
      talk.say(FlowWords.openCaseTitle),
      [.paragraph(talk.say(FlowWords.openCaseLevel)), .choices(Choice.numbered(names))], prompt: "> ")
    var shown = screen
    while true {
      let line = try talk.dialogue.line(shown)
      if line.isEmpty { return .urgent }
      switch ChoiceInput.parse(line, of: names.count) {
      case .success(let place): return CrisisLevel.allCases[place]
      case .failure(let words): shown = screen.noting(talk.say(words))
      }
    }
  }
}
