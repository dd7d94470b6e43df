public import Casework
import Sealing
import Store

extension Session {
  /// One member's whole consent history, and what each record of theirs rested on.
  ///
  /// Reading it is itself recorded first.
  ///
  /// - Throws: ``ClinicError/noKey(_:)`` where this user cannot open the member's consents.
  public func consentHistory(of member: MemberID) throws -> ConsentHistory {
    try require(.readConsents)
    try recordIfPossible(.readConsents, of: member)
    let file = try file(of: member, opening: [.consent], in: store)
    guard file.keys.current[.consent].map(ring.contains) ?? false, file.sealedAway == 0 else {
      throw ClinicError.noKey(member)
    }
    let ledger = file.consents
    return ConsentHistory(
      member: member, states: states(in: ledger), entries: ledger.entries.map { entry($0, in: ledger) },
      resting: try resting(of: member))
  }

  private func entry(_ entry: ConsentLedger.Entry, in ledger: ConsentLedger) -> ConsentHistory.Entry {
    let (act, claimed): (ConsentHistory.Act, Instant?) =
      switch entry.event {
      case .given(let given): (.given(given), given.claimed)
      case .refused(let scopes, _): (.refused(scopes), nil)
      case .withdrawn(let scopes): (.withdrawn(scopes), nil)
      case .emergency(_, let until): (.emergency(until: until), nil)
      case .notified(let emergency, let claimed, _):
        (
          .notified(emergency: ledger.emergencies.last { $0.position.event == emergency }?.position.sequence),
          claimed
        )
      }
    return ConsentHistory.Entry(
      sequence: entry.position.sequence, recorded: entry.position.time,
      author: vault.name(of: entry.position.author), act: act, claimed: claimed)
  }
}
