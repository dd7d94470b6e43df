import Casework

/// What one event rested on, judged at the event's own place in the chain.
struct RestingPoint {
  /// How the ground stood.
  let ground: Ground
  /// The number of the consent or emergency that the event names, where that is on record before it.
  let named: UInt64?

  init(_ basis: Basis, in ledger: ConsentLedger, at time: Instant) {
    named = ledger.entries.last { $0.position.event == basis.event }?.position.sequence
    switch basis.kind {
    case .none: ground = .fault(.none)
    case .ownRequest: ground = .fault(.unrecordedRequest)
    case .retention: ground = .retention
    case .consent: ground = Self.consent(basis, in: ledger, at: time)
    case .emergency:
      let emergency = ledger.emergencies.last { $0.position.event == basis.event }
      if let emergency {
        ground = time < emergency.until ? .emergency : .lapsedEmergency
      } else {
        ground = .fault(.unrecordedEmergency)
      }
    }
  }

  /// Whether this is enough for an event of a domain.
  func holds(for domain: Domain) -> Bool { ground.holds(for: domain) }

  /// In a few plain words.
  var words: String {
    switch ground {
    case .consent: "consent"
    case .emergency: "emergency"
    case .lapsedEmergency: "the emergency that the event rests on was over"
    case .retention: "retention"
    case .fault(let fault): fault.words
    }
  }

  private static func consent(_ basis: Basis, in ledger: ConsentLedger, at time: Instant) -> Ground {
    guard let scope = basis.scope, let event = basis.event else { return .fault(.unnamedConsent) }
    return switch ledger.standing(of: scope) {
    case .given(event, until: let until) where time < until: .consent
    case .given(event, _): .fault(.expired(scope))
    case .given: .fault(.superseded(scope))
    case .withdrawn: .fault(.withdrawn(scope))
    case .refused: .fault(.refused(scope))
    case .never: .fault(.neverGiven(scope))
    }
  }
}

extension Ground.Fault {
  /// In a few plain words, as the detail of a finding.
  fileprivate var words: String {
    switch self {
    case .none: "the event rests on nothing"
    case .unrecordedRequest: "the event rests on a request that is not on record"
    case .unrecordedEmergency: "the event rests on an emergency that is not on record before it"
    case .unnamedConsent: "the consent is not named"
    case .expired(let scope): "the consent to \(scope.name) had expired"
    case .superseded(let scope): "another consent to \(scope.name) held by then"
    case .withdrawn(let scope): "the consent to \(scope.name) had been withdrawn"
    case .refused(let scope): "\(scope.name) had been refused"
    case .neverGiven(let scope): "no consent to \(scope.name) is on record before it"
    }
  }
}
