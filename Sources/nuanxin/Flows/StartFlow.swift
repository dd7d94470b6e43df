import Assessment
import Casework
import Clinic
import Screens

/// The start: what waits, then what this user can do, until they leave.
struct StartFlow {
  private let talk: Talk
  private let audit: AuditFlow

  /// Speaks as the user at work.
  init(_ talk: Talk) { (self.talk, audit) = (talk, AuditFlow(talk)) }

  private var session: Session { talk.session }

  /// One entry of the menu.
  private struct Entry {
    let words: MenuWords
    let act: () throws -> Void
  }

  /// Shows the menu until the user leaves or the input ends.
  func run() throws {
    do {
      // Whoever audits and does no casework begins at the desk.
      if may(.readConsents), !may(.workCase) { try attempt(audit.run) }
      while try turn() {}
    } catch is InputEnded {}
    try talk.tell(MenuWords.bye)
  }

  /// One look at what waits, and one thing done. What a use case refuses is said, and the menu stands again.
  private func turn() throws -> Bool {
    let desk = try session.desk()
    let entries = try entries(desk)
    let leave = talk.say(MenuWords.leave)
    var screen = Screen(
      talk.say(MenuWords.title(session.user.name)), try waiting(desk), input: .choice)
    screen.blocks += [
      .paragraph(talk.say(MenuWords.ask)), .choices(Choice.numbered(entries.map { talk.say($0.words) })),
    ]
    screen.keys = [KeyHint("q", leave)]
    switch try talk.line(screen).lowercased() {
    case "q": return false
    case let line:
      switch ChoiceInput.parse(line, of: entries.count) {
      case .success(let place): try attempt(entries[place].act)
      case .failure(let words): try talk.tell(words)
      }
    }
    return true
  }

  private func attempt(_ act: () throws -> Void) throws {
    do {
      try act()
    } catch is SteppedBack {
      return
    } catch let error where Failure(error) != nil {
      guard let failure = Failure(error) else { return }
      let why = Notice(.attention, failure.line(in: talk.language))
      try talk.page(Screen(talk.say(FlowWords.notDone), [.notice(why)]))
    }
  }

  /// What waits for this user, before anything else.
  private func waiting(_ desk: Desk) throws -> [Block] {
    guard may(.workCase) else { return [] }
    guard !desk.cases.isEmpty else {
      return may(.acknowledgeCase) ? [.paragraph(talk.say(MenuWords.noCases))] : []
    }
    let queue = CaseScreens.queue(try session.rows(of: desk.cases), atMost: 5, in: talk.language)
    return [.heading(queue.title)] + queue.blocks
  }

  private func entries(_ desk: Desk) throws -> [Entry] {
    var entries: [Entry] = []
    if may(.workCase) { entries.append(Entry(words: .caseOne) { try CaseFlow(talk).run() }) }
    if may(.screen) {
      entries += unfinished(desk)
      entries.append(Entry(words: .interview) { try interview() })
    }
    if may(.registerMember) {
      entries.append(Entry(words: .members) { try showMembers() })
      entries.append(Entry(words: .addMember) { try addMember() })
    }
    if may(.recordConsent) { entries.append(Entry(words: .consent) { try consent() }) }
    if may(.readChart), may(.screen) { entries.append(Entry(words: .chart) { try chart() }) }
    if may(.readChart), may(.screen) { entries.append(Entry(words: .review) { try review() }) }
    if may(.readConsents) {
      entries.append(Entry(words: .auditDesk, act: audit.run))
    } else if may(.verifyVault), !may(.workCase) {
      entries.append(Entry(words: .verify, act: audit.verify))
    }
    if may(.enrolUser) {
      entries.append(Entry(words: .users) { try talk.page(session.usersScreen(in: talk.language)) })
    }
    return entries
  }

  private func may(_ act: AccessPolicy.Act) -> Bool {
    session.policies.access.allows(act, to: session.user.roles)
  }

  /// Interviews that wait to be finished, each as an entry of its own.
  private func unfinished(_ desk: Desk) -> [Entry] {
    desk.unfinished.compactMap { unfinished in
      guard let card = desk.card(of: unfinished.member) else { return nil }
      let name = session.person(unfinished.member, card).line(in: talk.language)
      let title = session.title(of: unfinished.instrument, in: talk.language)
      return Entry(words: .unfinished(name + talk.language.comma + title)) {
        try visit(unfinished.member, .instrument(unfinished.instrument))
      }
    }
  }

  private func interview() throws {
    guard let member = try MemberChoice(talk).run(), let form = try FormChoice(talk).run() else { return }
    try visit(member, form)
  }

  private func visit(_ member: MemberID, _ form: Form) throws {
    var visit = VisitFlow(talk, member: member, form: form)
    try visit.run()
  }

  private func showMembers() throws {
    try talk.page(session.screen(of: try session.members(), in: talk.language))
  }

  /// Who is entered is most often asked for consent next.
  private func addMember() throws {
    guard let member = try EntryFlow(talk).run(), may(.recordConsent) else { return }
    try ConsentFlow(session, talk.dialogue, talk.language).run(member: member)
  }

  private func consent() throws {
    guard let member = try MemberChoice(talk).run() else { return }
    try ConsentFlow(session, talk.dialogue, talk.language).run(member: member)
  }

  private func review() throws {
    guard let member = try MemberChoice(talk).run() else { return }
    let count = try ReviewFlow(talk, member: member).settleEarlier()
    if count == 0 { try talk.page(Screen(talk.say(MenuWords.noPrompts))) }
  }

  private func chart() throws {
    guard let member = try MemberChoice(talk).run() else { return }
    try ChartFlow(talk, member: member).run()
  }
}
