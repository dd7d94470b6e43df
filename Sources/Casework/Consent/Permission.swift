/// The proof that an act on a member's record has a basis at a moment.
///
/// Only ``ConsentLedger/permit(_:on:at:under:in:)`` makes one, so that no caller can grant itself an act.
public struct Permission: Hashable, Sendable {
  /// Whose record.
  public let member: MemberID
  /// Which act.
  public let act: GuardedAct
  /// What it rests on, as the header will say.
  public let basis: Basis

  fileprivate init(member: MemberID, act: GuardedAct, basis: Basis) {
    (self.member, self.act, self.basis) = (member, act, basis)
  }
}

/// Why an act has no basis: the first purpose that is not agreed to, and where it stands.
public struct MissingBasis: Error, Hashable, Sendable {
  /// Whose record.
  public let member: MemberID
  /// The purpose.
  public let scope: ConsentScope
  /// Where it stands.
  public let state: ScopeState
}

extension ConsentLedger {
  /// Permits an act, or says what is missing.
  ///
  /// Consent comes first; a live emergency stands in for it only where the act allows that.
  public func permit(
    _ act: GuardedAct, on member: MemberID, at now: Instant, under policy: ConsentPolicy, in zone: Zone
  ) throws(MissingBasis) -> Permission {
    var basis = Basis.none
    for scope in act.scopes {
      let state = state(of: scope, at: now, under: policy, in: zone)
      if case .live(let event, _) = state {
        basis = Basis(kind: .consent, event: event, scope: scope)
      } else if act.allowsEmergency, let emergency = liveEmergency(at: now) {
        basis = Basis(kind: .emergency, event: emergency.position.event, scope: scope)
        break
      } else {
        throw MissingBasis(member: member, scope: scope, state: state)
      }
    }
    return Permission(member: member, act: act, basis: basis)
  }
}
