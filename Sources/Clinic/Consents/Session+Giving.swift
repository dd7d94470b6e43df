import Assessment
import Casework
import Catalog
import Sealing
import Store

extension Session {
  /// Checks an offer against the policy and records it, with its names apart in the identity domain.
  func give(_ offer: ConsentOffer, by member: MemberID, in transaction: inout Transaction) throws {
    let file = try file(of: member, opening: [.consent], in: transaction)
    let salt = Sodium.randomID(EventID.self)
    let given = try checked(offer, in: file, salt: salt)
    let position = try append(
      ConsentEvent.given(given), of: member, under: try consentKey(file), in: &transaction)
    guard offer.witness != nil || offer.guardian != nil else { return }
    let names = ConsentEvidence(
      consent: position.event, salt: salt.raw, witness: offer.witness, guardian: offer.guardian)
    guard let identity = file.keys.current[.identity] else { throw ClinicError.noKey(member) }
    try append(IdentityEvent.evidence(names), of: member, under: identity, in: &transaction)
  }

  private func checked(
    _ offer: ConsentOffer, in file: MemberFile, salt: EventID
  ) throws(ClinicError) -> ConsentGiven {
    let policy = policies.consent
    guard !offer.scopes.isEmpty else { throw .consent(.noScope) }
    guard policy.modes.contains(offer.mode) else { throw .consent(.modeNotAllowed) }
    let witness = offer.witness ?? ""
    guard !witness.isEmpty || !policy.witnessRequired.contains(offer.mode) else {
      throw .consent(.witnessMissing)
    }
    try checkGuardian(offer)
    let claimed = try checkedDate(offer)
    if !offer.isOwnInitiative { try checkRest(offer.scopes, in: file, at: claimed) }
    let last = offer.lastDay.map { zone.end(of: $0) }
    let expires = last ?? zone.end(of: zone.date(of: policy.expiry.after(claimed, in: zone)))
    guard expires > now else { throw .consent(.alreadyExpired) }
    return ConsentGiven(
      scopes: offer.scopes, noticeVersion: policy.noticeVersion, language: offer.language,
      policy: digest(of: .consent),
      giver: offer.isByGuardian ? .guardian(evidence: digest(offer.guardian, salt)) : .member,
      mode: offer.mode, witness: digest(offer.witness, salt), claimed: claimed, form: offer.form,
      expires: expires)
  }

  private func checkGuardian(_ offer: ConsentOffer) throws(ClinicError) {
    guard offer.isByGuardian, policies.consent.guardianNeedsEvidence else { return }
    guard let words = offer.guardian, !words.isEmpty else { throw .consent(.guardianEvidenceMissing) }
  }

  /// A claimed date may lie back, but not ahead; further back than the policy allows, a paper form must prove it.
  private func checkedDate(_ offer: ConsentOffer) throws(ClinicError) -> Instant {
    let claimed = offer.claimed ?? now
    guard zone.date(of: claimed) <= zone.date(of: now) else { throw .consent(.inFuture) }
    let needsForm = policies.consent.claimedDateGap.after(claimed, in: zone) < now
    guard !needsForm || !(offer.form ?? "").isEmpty else { throw .consent(.formMissing) }
    return min(claimed, now)
  }

  private func checkRest(_ scopes: [ConsentScope], in file: MemberFile, at claimed: Instant)
    throws(ClinicError)
  {
    for scope in scopes {
      let state = file.consents.state(of: scope, at: now, under: policies.consent, in: zone)
      if case .refused(_, let from) = state, claimed < from { throw .consent(.resting(scope, until: from)) }
    }
  }

  private func digest(_ words: String?, _ salt: EventID) -> Digest32? {
    words.flatMap { Digest32(bytes: Blake2b.content(kind: "evidence", bytes: salt.bytes + Array($0.utf8))) }
  }
}
