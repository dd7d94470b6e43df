import Casework

/// The domains that are read as a whole, each with a partial index of its own.
///
/// Bulk imports write clinical bodies, so these cost an import next to nothing.
enum DomainIndex: CaseIterable {
  case vault, log, consent, crisis

  /// The index that serves a domain, where there is one.
  init?(_ domain: Domain) {
    switch domain {
    case .vault: self = .vault
    case .log: self = .log
    case .consent: self = .consent
    case .crisis: self = .crisis
    case .identity, .clinical, .care: return nil
    }
  }

  /// The domain that it serves.
  var domain: Domain {
    switch self {
    case .vault: .vault
    case .log: .log
    case .consent: .consent
    case .crisis: .crisis
    }
  }

  /// The statement that makes the index.
  var statement: String {
    "CREATE INDEX event_of_\(self) ON event (domain) WHERE domain = \(domain.rawValue)"
  }
}
