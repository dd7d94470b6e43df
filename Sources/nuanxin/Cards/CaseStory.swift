import Assessment
import Casework
import Screens

/// The events of a case as sentences.
struct CaseStory {
  private let policy: CrisisPolicy
  private let language: Language

  /// Tells a case's events by the names of a policy's steps.
  init(_ policy: CrisisPolicy, _ language: Language) { (self.policy, self.language) = (policy, language) }

  /// What was done, and why where a reason was given.
  func line(of event: CrisisEvent) -> (what: String, why: String) {
    switch event {
    case .opened(_, _, let reason): (say(.raised), reason ?? "")
    case .flagged(let flag): (say(.joined(language.say(NameWords.level(flag.level)))), "")
    case .step(let id, let outcome): step(id, outcome)
    case .called(let whom, let answered, let note):
      (say(answered ? .calledReached(whom) : .calledNobody(whom)), note)
    case .delivered: (say(.opened), "")
    case .acknowledged(let note): (say(.acknowledged), note)
    case .contacted(let outcome, let note): (say(words(outcome)), note)
    case .referred(let place, let note): (say(.referredTo(place)), note)
    case .followedUp(let level, let note): (followUp(level), note)
    case .closureProposed(let reason): (say(.closureProposed), reason)
    case .closureConfirmed(let note): (say(.closureConfirmed), note)
    case .reopened(let reason): (say(.reopened), reason)
    }
  }

  private func step(_ id: String, _ outcome: StepOutcome) -> (what: String, why: String) {
    let step = policy.steps.first { $0.id == id }
    let text = step?.text[language] ?? id
    let name = String(text.prefix { !".。:：?？".contains($0) })
    return switch outcome {
    case .shownToNoOne: (language.say(QuestionWords.nobodyShown), "")
    case .done: (join(name, language.say(KeyWords.done)), "")
    case .notDone(let why): (join(name, language.say(KeyWords.passOver)), why)
    case .answered(let isYes): (join(name, answer(isYes, to: step?.kind)), "")
    case .noted(let words): (join(name, words.isEmpty ? language.say(QuestionWords.noteEmpty) : words), "")
    }
  }

  private func answer(_ isYes: Bool, to kind: CrisisPolicy.Step.Kind?) -> String {
    switch kind {
    case .call: language.say(isYes ? CrisisWords.answered : .notAnswered)
    case .tick, .yesNo, .note, nil: language.say(isYes ? CommonWords.yes : .no)
    }
  }

  private func followUp(_ level: CrisisLevel?) -> String {
    guard let level else { return say(.followedUp) }
    return join(say(.followedUp), language.say(NameWords.level(level)))
  }

  private func words(_ outcome: CrisisEvent.Outcome) -> StageWords {
    switch outcome {
    case .reached: .contactReached
    case .notReached: .contactNotReached
    case .refused: .contactRefused
    }
  }

  private func join(_ label: String, _ value: String) -> String {
    language.say(CommonWords.colon(label, value))
  }
  private func say(_ words: StageWords) -> String { language.say(words) }
}
