import Assessment
import Casework
import Catalog
import Clinic
import Screens
import Terminal

/// The whole job from end to end, as people would see it; each step is held against what it must give.
struct Tour {
  let vault: DemoVault
  let language: Language

  /// Walks in a folder, in a language.
  init(_ vault: DemoVault, _ language: Language) { (self.vault, self.language) = (vault, language) }

  /// Walks through every step; throws at the first that does not give what it must.
  func run() throws {
    try announce(.vault)
    let founded = try vault.found()
    try tell(VaultWords.fingerprint(try founded.fingerprint()))
    let counselor = try vault.session(of: "wang")
    let member = try enter(counselor)
    try askConsent(counselor, member)
    try interruptInterview(counselor, member)
    let number = try findCase(member)
    try finishInterview(counselor, member)
    try review(number)
    try audit(member)
    try verify()
    try tell(DemoWords.finished)
  }

  /// Names the step that comes.
  func announce(_ stage: TourStage) throws {
    let line = language.say(
      DemoWords.step(stage.rawValue + 1, TourStage.allCases.count, language.say(stage.words)))
    let rule = String(repeating: "=", count: 60)
    try DescriptorOutput.standard.write("\n\(rule)\n\(line)\n\(rule)\n")
  }

  /// Says one sentence.
  func tell(_ phrase: some Phrase) throws {
    try DescriptorOutput.standard.write("\n" + language.say(phrase) + "\n")
  }

  /// Shows a screen as a person would see it.
  func show(_ screen: Screen) throws { try ScriptedDialogue([]).show(screen) }

  /// Fails loudly where something is not as it must be.
  func expect(_ holds: Bool, _ what: String) throws {
    guard holds else { throw Trouble.tour(what) }
  }

  private func enter(_ counselor: Session) throws -> MemberID {
    try announce(.families)
    let cards = DemoFamilies.cards(of: Array(DemoFamilies.all.prefix(3)), number: counselor.newFamily)
    let members = try counselor.register(cards)
    try show(counselor.screen(of: try counselor.members(), in: language))
    try expect(members.count == 6, "six members were to be entered")
    return members[0]
  }

  private func askConsent(_ counselor: Session, _ member: MemberID) throws {
    try announce(.consent)
    let before = try refusal { _ = try counselor.begin(TourScript.plan, member: member) }
    try expect(before == .notPermitted, "an interview without consent was to be refused")
    let script = TourScript(vault.catalog, language)
    try converse(script.consent) { dialogue in
      try ConsentFlow(counselor, dialogue, language).run(member: member)
    }
    let states = counselor.states(in: try counselor.consents(of: member))
    let isLive = states.contains { scope, state in scope == .assessment && state.name == "live" }
    try expect(isLive, "consent to questionnaires was to be in force")
  }

  /// In Chinese, whatever the tour speaks. The input ends right after the answer that raises the flag: nothing but the flag may be needed.
  private func interruptInterview(_ counselor: Session, _ member: MemberID) throws {
    try announce(.interview)
    try converse(TourScript(vault.catalog, language).begun) { dialogue in
      let talk = Talk(counselor, dialogue, TourScript.plan.language)
      var visit = VisitFlow(talk, member: member, form: .instrument(TourScript.plan.instrument))
      try visit.run()
    }
  }

  private func findCase(_ member: MemberID) throws -> String {
    try announce(.flag)
    let supervisor = try vault.session(of: "chen")
    let cases = try supervisor.cases()
    try show(CaseScreens.queue(cases.map(supervisor.row), in: language))
    try expect(cases.count == 1 && cases[0].crisis.member == member, "one case was to be open")
    let flag = cases[0].crisis.flags.first
    try expect(flag?.item.raw == "q9" && flag?.level == .urgent, "item 9 was to raise an urgent flag")
    return cases[0].crisis.id.description
  }

  private func finishInterview(_ counselor: Session, _ member: MemberID) throws {
    try announce(.resumed)
    try converse(TourScript(vault.catalog, language).resumed) { dialogue in
      let talk = Talk(counselor, dialogue, language)
      var visit = VisitFlow(talk, member: member, form: .instrument(TourScript.plan.instrument))
      try visit.run()
    }
    let chart = try counselor.chart(of: member)
    let record = chart.chart.entries.first { $0.record.instrument == TourScript.plan.instrument }?.record
    try expect(record?.mainScore?.value == Rational(9), "the score was to be 9")
    try expect(record?.mainScore?.band?.raw == "mild", "the band was to be mild")
    try show(ChartScreens.chart(try counselor.card(of: chart, in: language), in: language))
  }

  /// Types a script's lines into a flow; every line must have been asked for.
  private func converse(_ lines: [String], _ flow: (ScriptedDialogue) throws -> Void) throws {
    let dialogue = ScriptedDialogue(lines)
    try flow(dialogue)
    try expect(dialogue.left == 0, "\(dialogue.left) lines of the script were not asked for")
  }

  /// The status of what is refused; `nil` where nothing was.
  func refusal(_ act: () throws -> Void) throws -> Failure.Status? {
    do {
      try act()
      return nil
    } catch {
      guard let failure = Failure(error) else { throw error }
      try DescriptorOutput.standard.write("\n" + failure.line(in: language) + "\n")
      return failure.status
    }
  }
}
