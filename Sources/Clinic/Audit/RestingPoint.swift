import Casework

/// What one event rested on, judged at the event's own place in the chain.
struct RestingPoint {
  /// How the ground stood.
  enum State {
    /// A consent of the scope named held.
    case consent
    /// A recorded emergency held.
    case emergency
    /// A recorded emergency whose time was over: enough for an open case only.
    case lapsedEmergency
    /// What was already there is kept, nothing new.
    case retention
    /// Something that did not hold, or does not exist.
    case nothing(String)
  }

  let state: State

  init(_ basis: Basis, in ledger: ConsentLedger, at time: Instant) {
    switch basis.kind {
    case .none: state = .nothing("the event rests on nothing")
    case .ownRequest: state = .nothing("the event rests on a request that is not on record")
    case .retention: state = .retention
    case .consent: state = Self.consent(basis, in: ledger, at: time)
    case .emergency:
      let emergency = ledger.emergencies.last { $0.position.event == basis.event }
      if let emergency {
        state = time < emergency.until ? .emergency : .lapsedEmergency
      } else {
        state = .nothing("the event rests on an emergency that is not on record before it")
      }
    }
  }

  /// Whether this is enough for an event of a domain. An open case stays workable when its ground is over.
  func holds(for domain: Domain) -> Bool {
    switch state {
    case .consent, .emergency, .retention: true
    case .lapsedEmergency: domain == .crisis
    case .nothing: false
    }
  }

  /// In a few plain words.
  var words: String {
    switch state {
    case .consent: "consent"
    case .emergency: "emergency"
    case .lapsedEmergency: "the emergency that the event rests on was over"
    case .retention: "retention"
    case .nothing(let words): words
    }
  }

  private static func consent(_ basis: Basis, in ledger: ConsentLedger, at time: Instant) -> State {
    guard let scope = basis.scope, let event = basis.event else {
      return .nothing("the consent is not named")
    }
    return switch ledger.standing(of: scope) {
    case .given(event, until: let until) where time < until: .consent
    case .given(event, _): .nothing("the consent to \(scope.name) had expired")
    case .given: .nothing("another consent to \(scope.name) held by then")
    case .withdrawn: .nothing("the consent to \(scope.name) had been withdrawn")
    case .refused: .nothing("\(scope.name) had been refused")
    case .never: .nothing("no consent to \(scope.name) is on record before it")
    }
  }
}
