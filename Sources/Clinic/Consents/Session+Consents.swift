public import Assessment
public import Casework
import Sealing
import Store

extension Session {
  /// Records what members agreed to, all in one commit.
  ///
  /// - Throws: ``ClinicError/noticeIncomplete``, ``ClinicError/consent(_:)`` for the first that does not hold; then
  ///   nothing is recorded.
  public func giveConsents(_ offers: [(member: MemberID, offer: ConsentOffer)]) throws {
    try require(.recordConsent)
    guard !vault.organisation.name.isEmpty, !vault.organisation.contact.isEmpty else {
      throw ClinicError.noticeIncomplete
    }
    try commit { transaction in
      for (member, offer) in offers { try give(offer, by: member, in: &transaction) }
    }
  }

  /// Records that a member refused purposes; they are not asked again before the policy's rest is over.
  public func refuseConsent(_ scopes: [ConsentScope], member: MemberID, language: Language) throws {
    try require(.recordConsent)
    guard !scopes.isEmpty else { throw ClinicError.consent(.noScope) }
    try writeConsent(.refused(scopes: scopes, language: language), of: member)
  }

  /// Records a withdrawal: from its place in the chain on, nothing new rests on the consent.
  public func withdrawConsent(_ scopes: [ConsentScope], member: MemberID) throws {
    try require(.recordConsent)
    guard !scopes.isEmpty else { throw ClinicError.consent(.noScope) }
    try writeConsent(.withdrawn(scopes: scopes), of: member)
  }

  /// Records an emergency, on which acts may rest for the policy's time; recording another one renews it.
  @discardableResult
  public func declareEmergency(_ reason: String, member: MemberID) throws -> EventID {
    try require(.recordEmergency)
    guard !reason.isEmpty else { throw ClinicError.consent(.reasonMissing) }
    return try commit { transaction in
      let file = try file(of: member, opening: [.consent], in: transaction)
      return try emergency(reason, in: file, &transaction).position.event
    }
  }

  /// Records that a member was told afterwards of an emergency: of the given one, or of all still to be told.
  ///
  /// - Returns: how many emergencies the member has now been told of.
  public func notifyEmergency(of event: EventID?, member: MemberID, how: String, claimed: Instant?) throws
    -> Int
  {
    try require(.recordEmergency)
    guard !how.isEmpty else { throw ClinicError.consent(.reasonMissing) }
    return try commit { transaction in
      let file = try file(of: member, opening: [.consent], in: transaction)
      let due = file.consents.emergencies.filter {
        $0.notified == nil && (event == nil || $0.position.event == event)
      }
      guard !due.isEmpty else { throw ClinicError.consent(.unknownEmergency) }
      for emergency in due {
        let told = ConsentEvent.notified(
          emergency: emergency.position.event, claimed: claimed ?? now, how: how)
        try append(told, of: member, under: try consentKey(file), in: &transaction)
      }
      return due.count
    }
  }

  /// A member's consents, recorded as an access.
  public func consents(of member: MemberID) throws -> ConsentLedger {
    try record(.readConsents, of: [member])
    let file = try file(of: member, opening: [.consent], in: store)
    guard file.sealedAway == 0 else { throw ClinicError.noKey(member) }
    return file.consents
  }

  /// Where each purpose of a member stands, as part of a larger act that is already recorded.
  public func states(in ledger: ConsentLedger) -> [(scope: ConsentScope, state: ScopeState)] {
    policies.consent.scopes.map {
      ($0, ledger.state(of: $0, at: now, under: policies.consent, in: zone))
    }
  }

  /// The ground on which an act may rest now, read within a commit or from the store.
  package func permit(_ act: GuardedAct, in file: MemberFile) throws -> Permission {
    do {
      return try file.consents.permit(act, on: file.member, at: now, under: policies.consent, in: zone)
    } catch {
      throw ClinicError.noBasis(error)
    }
  }

  private func writeConsent(_ event: ConsentEvent, of member: MemberID) throws {
    try commit { transaction in
      let file = try file(of: member, opening: [], in: transaction)
      try append(event, of: member, under: try consentKey(file), in: &transaction)
    }
  }

  /// Records an emergency within a commit, and takes it into the record at hand.
  func emergency(
    _ reason: String, in file: MemberFile, _ transaction: inout Transaction
  ) throws -> (position: Position, event: ConsentEvent) {
    let until = policies.consent.emergencyLasts.after(now, in: zone)
    let event = ConsentEvent.emergency(reason: reason, until: until)
    return (try append(event, of: file.member, under: try consentKey(file), in: &transaction), event)
  }

  func consentKey(_ file: MemberFile) throws -> KeyID {
    guard let key = file.keys.current[.consent], ring.contains(key) else {
      throw ClinicError.noKey(file.member)
    }
    return key
  }
}
