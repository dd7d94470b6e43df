import Assessment
import Casework
import Clinic
import Screens

/// What can be recorded in a case as it stands, each by one letter, asking just what the policy asks for it.
struct CaseSteps {
  /// One thing that can be recorded.
  private struct Step {
    let letter: String
    let key: CaseWords
    let words: MenuWords
    /// Why the case's rules refuse it now; `nil` where they do not.
    let refusal: CaseRefusal?
    let event: () throws -> CrisisEvent
  }

  private let talk: Talk
  private let crisis: CaseFile

  /// The steps of a case for the user at work.
  init(_ talk: Talk, _ crisis: CaseFile) { (self.talk, self.crisis) = (talk, crisis) }

  /// What can be recorded now, as a list.
  var names: [String] { open.map { talk.say($0.words) } }

  /// The letters for the same.
  var keys: [KeyHint] { open.map { KeyHint($0.letter, talk.say($0.key)) } }

  private var open: [Step] { steps.filter { $0.refusal == nil } }

  /// Takes the step of a letter, or of its place in the list; says what was recorded, or why nothing was.
  func take(_ line: String, onCase number: String) throws -> (said: Notice, isRecorded: Bool) {
    let place = Int(line).flatMap { open.indices.contains($0 - 1) ? open[$0 - 1] : nil }
    guard let step = place ?? steps.first(where: { $0.letter == line }) else {
      return (Notice(.attention, talk.say(FlowWords.notTaken)), false)
    }
    do {
      if let refusal = step.refusal { return (Notice(.attention, sentence(refusal)), false) }
      let event = try step.event()
      try talk.session.work(event, onCase: number)
      return (Notice(.calm, talk.say(CaseWords.recorded(sentence(event)))), true)
    } catch is SteppedBack {
      return (Notice(.calm, talk.say(FlowWords.nothingRecorded)), false)
    } catch let error as ClinicError {
      return (Notice(.attention, error.line(in: talk.language)), false)
    }
  }

  /// Without the command that would lead on: here it is a key.
  private func sentence(_ refusal: CaseRefusal) -> String {
    refusal == .notAcknowledged ? talk.say(CaseWords.takeOnFirst) : talk.say(refusal.words)
  }

  private func sentence(_ event: CrisisEvent) -> String {
    let line = CaseStory(talk.session.policies.crisis, talk.language).line(of: event)
    return line.why.isEmpty ? line.what : talk.say(CommonWords.colon(line.what, line.why))
  }

  private var steps: [Step] {
    guard crisis.state != .closed else {
      return [step("o", .keyReopen, .reopen, .reopened(reason: "?"), reopen)]
    }
    var steps: [Step] = []
    if crisis.owesAcknowledgment, may(.acknowledgeCase) {
      steps.append(
        step("a", .keyTakeOn, .acknowledge, .acknowledged(note: "")) {
          .acknowledged(note: try note(.acknowledge))
        })
    }
    steps += [
      step("c", .keyContact, .contact, .contacted(.reached, note: "")) {
        .contacted(try outcome(), note: try note(.contact))
      },
      step("r", .keyRefer, .refer, .referred(to: "?", note: "")) {
        .referred(
          to: try talk.words(MenuWords.refer, MenuWords.referWhere, isNeeded: true), note: try note(.refer))
      },
      step("f", .keyFollowUp, .followUp, .followedUp(level: nil, note: ""), followUp),
    ]
    if crisis.state == .closureProposed, may(.confirmClosure) {
      steps.append(
        step("p", .keyClose, .confirm, .closureConfirmed(note: "")) {
          .closureConfirmed(note: try note(.confirm))
        })
    } else if crisis.state != .closureProposed, may(.proposeClosure) {
      steps.append(
        step("p", .keyClose, .propose, .closureProposed(reason: "?")) {
          .closureProposed(reason: try reason(.propose))
        })
    }
    return steps
  }

  /// A step, held against the case's rules by an event of its kind before anything is asked for it.
  private func step(
    _ letter: String, _ key: CaseWords, _ words: MenuWords, _ sample: CrisisEvent,
    _ event: @escaping () throws -> CrisisEvent
  ) -> Step {
    let session = talk.session
    var refusal: CaseRefusal?
    do {
      try crisis.check(sample, by: session.user.id, roles: session.user.roles, under: session.policies.crisis)
    } catch {
      refusal = error
    }
    return Step(letter: letter, key: key, words: words, refusal: refusal, event: event)
  }

  private func may(_ act: AccessPolicy.Act) -> Bool {
    talk.session.policies.access.allows(act, to: talk.session.user.roles)
  }

  private func note(_ title: MenuWords) throws -> String { try talk.words(title, MenuWords.note) }

  private func reason(_ title: MenuWords) throws -> String {
    try talk.words(title, MenuWords.reason, isNeeded: true)
  }

  private func reopen() throws -> CrisisEvent { .reopened(reason: try reason(.reopen)) }

  private func outcome() throws -> CrisisEvent.Outcome {
    let names = [MenuWords.outcomeReached, .outcomeNotReached, .outcomeRefused].map { talk.say($0) }
    return CrisisEvent.Outcome.allCases[
      try talk.choice(talk.menu(MenuWords.contact, MenuWords.outcome, names), of: names.count)]
  }

  /// The level stays unless a person says otherwise, and then says why.
  private func followUp() throws -> CrisisEvent {
    let names = [talk.say(MenuWords.keepLevel)] + CrisisLevel.allCases.map { talk.say(NameWords.level($0)) }
    let place = try talk.choice(talk.menu(MenuWords.followUp, MenuWords.newLevel, names), of: names.count)
    guard place > 0, CrisisLevel.allCases[place - 1] != crisis.level else {
      return .followedUp(level: nil, note: try note(.followUp))
    }
    return .followedUp(level: CrisisLevel.allCases[place - 1], note: try reason(.followUp))
  }
}
