import Assessment
import Casework
import Clinic
import Screens

extension Session {
  /// What the crisis panel shows with nothing raised.
  func panel(in language: Language) -> CrisisCard {
    CrisisCard(policies.crisis, level: nil, on: today, delivery: .nothingRaised, in: language)
  }

  /// What is shown while a case's safety steps are gone through: what was done, whom to call, who was called.
  func card(of crisis: CaseFile, in language: Language) throws -> CrisisCard {
    var card = CrisisCard(
      policies.crisis, level: crisis.level, on: today, delivery: try delivery(of: crisis), in: language)
    let outcomes = crisis.outcomes
    card.steps = policies.crisis.steps(at: crisis.level).map { step in
      CrisisCard.SafetyStep(step.text[language], outcomes[step.id].map(\.mark) ?? .ahead)
    }
    for index in card.onCall.indices {
      guard let call = crisis.lastCall(of: card.onCall[index].name) else { continue }
      card.onCall[index].called = language.say(TimeWords.clock(zone.minuteOfDay(of: call.time)))
      card.onCall[index].isAnswered = call.isAnswered
    }
    return card
  }

  private func delivery(of crisis: CaseFile) throws -> CrisisCard.Delivery {
    if crisis.isDelivered { return .delivered }
    guard vault.users.contains(where: { $0.roles.contains(.supervisor) }) else { return .nobody }
    return try isShared(crisis) ? .undelivered : .notShared
  }
}

extension CaseFile {
  /// What was recorded of each step since the latest flag.
  fileprivate var outcomes: [String: StepOutcome] {
    let latest = entries.lastIndex { entry in
      switch entry.event {
      case .opened, .flagged, .reopened: true
      case .step, .called, .delivered, .acknowledged, .contacted, .referred, .followedUp, .closureProposed,
        .closureConfirmed:
        false
      }
    }
    return entries[(latest ?? 0)...].reduce(into: [:]) { outcomes, entry in
      guard case .step(let id, let outcome) = entry.event, outcome != .shownToNoOne else { return }
      outcomes[id] = outcome
    }
  }

  fileprivate func lastCall(of name: String) -> (time: Instant, isAnswered: Bool)? {
    for entry in entries.reversed() {
      if case .called(name, let answered, _) = entry.event { return (entry.position.time, answered) }
    }
    return nil
  }
}

extension StepOutcome {
  fileprivate var mark: Step.Mark {
    switch self {
    case .done, .answered, .noted: .done
    case .notDone, .shownToNoOne: .passed
    }
  }
}
