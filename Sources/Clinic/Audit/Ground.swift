public import Casework

/// How the ground that an event names stood at the event's own place in the chain.
public enum Ground: Hashable, Sendable {
  /// A consent of the scope named held.
  case consent
  /// A recorded emergency held.
  case emergency
  /// A recorded emergency whose time was over: enough for an open case only.
  case lapsedEmergency
  /// What was already there is kept, nothing new.
  case retention
  /// What it names did not hold, or does not exist.
  case fault(Fault)

  /// Why a ground did not hold.
  public enum Fault: Hashable, Sendable {
    /// The event names no ground.
    case none
    /// It names a request that is not on record.
    case unrecordedRequest
    /// It names an emergency that is not on record before it.
    case unrecordedEmergency
    /// It says consent, and not which.
    case unnamedConsent
    /// The consent had run out.
    case expired(ConsentScope)
    /// Another consent held by then.
    case superseded(ConsentScope)
    /// The consent had been withdrawn.
    case withdrawn(ConsentScope)
    /// The member had refused.
    case refused(ConsentScope)
    /// No consent is on record before it.
    case neverGiven(ConsentScope)
  }

  /// Whether this is enough for an event of a domain. An open case stays workable when its ground is over.
  public func holds(for domain: Domain) -> Bool {
    switch self {
    case .consent, .emergency, .retention: true
    case .lapsedEmergency: domain == .crisis
    case .fault: false
    }
  }
}
