import Assessment
import Casework
import Sealing
import Store

extension HandedOver {
  /// Raises flags with what lies ready: the fresh case key for its workers and, where there is a ground, the
  /// supervisors' grants, each appended once, in the commit that saves the answer.
  func raise(_ alarm: Alarm, _ progress: inout Progress, _ transaction: inout Transaction) throws {
    let ground = try ground(alarm.level, &progress, &transaction)
    let basis = ground ?? flag.answering
    if !progress.isRaised { try vault.append(flag.workers, by: hand, in: &transaction) }
    if ground != nil, !progress.isShared {
      try vault.append(flag.supervisors, by: hand, in: &transaction)
      progress.isShared = true
    }
    if !progress.isRaised, flag.isNew {
      try write(.opened(flag.crisis, level: alarm.level, reason: nil), on: basis, &transaction)
    }
    progress.isRaised = true
    // A lesser flag that joins a case of theirs is read by supervisors too, though its assessment is not.
    let isShared = progress.isShared || flag.isShared
    for alert in alarm.alerts {
      let event = CrisisEvent.flagged(alarm.flag(alert, policy: flag.policy, isShared: isShared))
      try write(event, on: basis, &transaction)
    }
  }

  /// The ground on which supervisors are told: what held at the hand-over, while it lasts; else, where the flag is
  /// urgent, an emergency that this very commit records. A lesser flag without a ground stays with the counselors.
  private func ground(
    _ level: CrisisLevel, _ progress: inout Progress, _ transaction: inout Transaction
  ) throws -> Basis? {
    if let sharing = flag.sharing, now < sharing.until { return sharing.basis }
    guard level >= .urgent else { return nil }
    if let emergency = progress.emergency { return emergency }
    let until = flag.emergencyLasts.after(now, in: flag.zone)
    let position = try vault.append(
      ConsentEvent.emergency(reason: "crisis flag", until: until), of: member, under: flag.consentKey,
      as: handOver.emergency, by: hand, in: &transaction)
    let basis = Basis(kind: .emergency, event: position.event, scope: .supervision)
    (progress.emergency, progress.consents) = (basis, position.sequence)
    return basis
  }

  private func write(_ event: CrisisEvent, on basis: Basis, _ transaction: inout Transaction) throws {
    try vault.append(event, of: member, under: flag.key, basis: basis, by: hand, in: &transaction)
  }

  private var hand: Hand { Hand(author: author, delegate: handOver.delegate, ring: ring) }
}
