import Assessment
import Casework
import Catalog
import Clinic
import Screens

/// One visit: who it is, what is still open from before, the questions, and what follows from the answers.
struct VisitFlow {
  private let talk: Talk
  private let member: MemberID
  private let form: Form
  private var finished: [Screening] = []
  /// The flag on whose account the questions about suicide risk were last offered.
  private var offeredOn: Position?

  /// Prepares a visit to a member.
  init(_ talk: Talk, member: MemberID, form: Form) {
    (self.talk, self.member, self.form) = (talk.about(member), member, form)
  }

  private var session: Session { talk.session }
  private var language: Language { talk.language }

  /// Holds the visit. Where the input ends, everything recorded stays, and the visit can be taken up again.
  mutating func run() throws {
    do {
      try visit()
    } catch is InputEnded {
      try tellPaused()
    } catch is SteppedBack {
      // Back before a question was put: nothing was begun.
      return
    }
  }

  private mutating func visit() throws {
    let person = session.person(member, try session.showMember(member))
    try finishOpenSteps(person)
    try checkBasis()
    try closeExpired()
    let title = form.title(in: session, language)
    let preview = try session.preview(of: form, for: member, in: language)
    let screen = InterviewScreens.readBack(person, title: title, preview: preview, in: language)
    guard try confirm(screen) else {
      return try talk.tell(InterviewWords.wrongPerson)
    }
    try ReviewFlow(talk, member: member).settleEarlier()
    if try !resumeUnfinished(person), try !goOnWithBattery() {
      let setting = try SettingFlow(talk).run()
      if try !isFollowUp(form) { try followUp(in: setting) }
      try begin(setting)
    }
    guard !finished.isEmpty else { return }
    try ResultFlow(talk, member: member).run(finished)
  }

  private func confirm(_ screen: Screen) throws -> Bool {
    try talk.choice(screen, of: 2) == 0
  }

  /// Safety steps that a broken-off interview left open come before everything else.
  private func finishOpenSteps(_ person: PersonLine) throws {
    guard try session.openSteps(of: member) != nil else { return }
    let notice = Notice(.danger, talk.say(FlowWords.safetyFirst))
    try talk.dialogue.show(Screen(person.line(in: language), [.notice(notice)]))
    try SafetyFlow(talk).run(member: member)
  }

  /// Consent is looked at before anybody is asked anything; the vault looks again at every write.
  private func checkBasis() throws {
    let ledger = try session.consents(of: member)
    _ = try ledger.permit(
      .assess, on: member, at: session.now, under: session.policies.consent, in: session.zone)
  }

  private func closeExpired() throws {
    let count = try session.closeExpired(of: member)
    if count > 0 { try talk.tell(FlowWords.expiredClosed(count)) }
  }

  /// Offers interviews that were interrupted; true where one was taken up.
  private mutating func resumeUnfinished(_ person: PersonLine) throws -> Bool {
    for unfinished in try session.unfinishedInterviews(of: member) {
      let screen = InterviewScreens.resume(
        person, title: session.title(of: unfinished.instrument, in: language),
        begun: WallTime(unfinished.started, in: session.zone), kept: unfinished.replies, in: language)
      let goesOn = try confirm(screen)
      let screening = try session.resume(unfinished.id)
      var flow = questions(of: screening)
      guard goesOn else {
        try flow.abandon(.personStopped)
        try settle(flow.host.screening)
        continue
      }
      try flow.resume()
      try carryOn(flow.host.screening)
      _ = try goOnWithBattery()
      return true
    }
    return false
  }

  /// Offers a set of questionnaires that was interrupted between two of them; true where it was taken up.
  private mutating func goOnWithBattery() throws -> Bool {
    guard let (battery, earlier) = try session.interruptedBattery(of: member),
      let next = try session.next(in: battery, after: earlier, member: member)
    else { return false }
    let offer = FlowWords.batteryOffer(
      battery.title[language], session.title(of: next.instrument, in: language))
    let choices = [FlowWords.batteryGoOn, .batteryStop].map { talk.say($0) }
    guard try confirm(talk.menu(FlowWords.batteryTitle, offer, choices, isBinding: true)) else {
      return false
    }
    try goOn(battery, after: earlier, try SettingFlow(talk).run())
    return true
  }

  /// Begins what was asked for.
  private mutating func begin(_ setting: Setting) throws {
    switch form {
    case .battery(let battery): try goOn(battery, after: [], setting)
    case .instrument(let id):
      try hold(plan(id, setting, crisis: try session.caseAnswered(by: id, of: member)), setting)
    }
  }

  private mutating func goOn(_ battery: Battery, after done: [InterviewID], _ setting: Setting) throws {
    var earlier = done
    while let next = try session.next(in: battery, after: earlier, member: member) {
      let crisis = try session.caseAnswered(by: next.instrument, of: member)
      var plan = plan(next.instrument, setting, crisis: crisis)
      (plan.battery, plan.earlier, plan.carrying) = (battery.id, earlier, next.carrying)
      try hold(plan, setting)
      guard let last = finished.last(where: { $0.instrument.id == next.instrument }) else { return }
      earlier.append(last.id)
    }
  }

  private func plan(_ id: InstrumentID, _ setting: Setting, crisis: CaseID? = nil) -> ScreeningPlan {
    let takes = session.catalog.instruments[id]?.modes ?? []
    return ScreeningPlan(
      instrument: id, language: language, circumstances: setting.circumstances(among: takes), crisis: crisis)
  }

  private mutating func hold(_ plan: ScreeningPlan, _ setting: Setting) throws {
    let screening = try session.begin(plan, member: member)
    try carryOn(screening)
  }

  private func questions(of screening: Screening) -> QuestionFlow<VisitHost> {
    QuestionFlow(VisitHost(screening, talk), talk.conversation, isOverheard: screening.isOverheard)
  }

  /// Asks to the end, then settles what stayed open and offers what should follow.
  private mutating func carryOn(_ begun: Screening) throws {
    var screening = begun
    while !screening.interview.isOver { screening = try asked(screening) }
    finished.append(screening)
    try settle(screening)
    try followUp(in: Setting(of: screening))
  }

  /// Asks, or has the person answer alone, until the form is over or somebody else is to answer.
  private func asked(_ screening: Screening) throws -> Screening {
    guard screening.interview.mode == .selfCompleted else {
      var flow = questions(of: screening)
      try flow.run()
      return flow.host.screening
    }
    var back = screening
    do {
      back = try HandOverFlow(talk).run(screening)
    } catch is SteppedBack {
      _ = try back.handle(.handedOver(.readAloud))
      return back
    }
    // What a flag asks for comes before anything else.
    try SafetyFlow(talk).run(member: member)
    return back.interview.isOver ? back : try goOn(with: back)
  }

  /// The rest of a form that came back before its end.
  private func goOn(with screening: Screening) throws -> Screening {
    let choices = [HandOverWords.askMyself, .handAgain, .stopHere].map { talk.say($0) }
    let screen = talk.menu(HandOverWords.goOnTitle, HandOverWords.goOnAsk, choices, isBinding: true)
    var screening = screening
    switch try talk.choice(screen, of: choices.count) {
    case 0: _ = try screening.handle(.handedOver(.readAloud))
    case 1: break
    case _: throw InputEnded()
    }
    return screening
  }

  private func settle(_ screening: Screening) throws {
    for item in screening.interview.result.prompts {
      let label = screening.instrument.packs[language]?.items[item]?.label ?? item.raw
      try ReviewFlow(talk, member: member).settle(item, label: label, interview: screening.id)
    }
  }

  /// Offers the questions about suicide risk that an urgent flag asks for, also one of an earlier visit; once in a
  /// visit for each flag, whatever the answer.
  private mutating func followUp(in setting: Setting) throws {
    guard let open = try session.openFollowUp(of: member), open.ground != offeredOn else { return }
    offeredOn = open.ground
    let choices = [FlowWords.followUpNow, .followUpLater].map { talk.say($0) }
    let offer = FlowWords.followUpOffer(session.title(of: open.instrument, in: language))
    guard try confirm(talk.menu(FlowWords.followUpTitle, offer, choices, isBinding: true)) else { return }
    try hold(plan(open.instrument, setting, crisis: open.crisis), setting)
  }

  /// Whether the visit itself is to ask what is open.
  private func isFollowUp(_ form: Form) throws -> Bool {
    guard case .instrument(let id) = form else { return false }
    return try session.openFollowUp(of: member)?.instrument == id
  }

  private func tellPaused() throws {
    let command = "nuanxin interview --member \(member) --instrument \(form.name)"
    try talk.tell(FlowWords.paused(command))
  }
}

extension Screening {
  /// Whether somebody else was in the room when it was begun.
  fileprivate var isOverheard: Bool { !circumstances.company.isEmpty }
}

extension Setting {
  /// As it was when an interview ended: what follows is asked in the same way, before the same people.
  fileprivate init(of screening: Screening) {
    self.init(
      mode: screening.interview.mode, company: screening.circumstances.company,
      spoken: screening.circumstances.spoken, isOverheard: screening.isOverheard)
  }
}

extension Interview {
  /// Whether nothing more is asked.
  fileprivate var isOver: Bool {
    switch phase {
    case .finished, .abandoned: true
    case .introduction, .asking, .paused: false
    }
  }
}
