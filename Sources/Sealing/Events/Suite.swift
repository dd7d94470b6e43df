package import Casework

/// How an event's body is protected. The raw value stands in every header.
package enum Suite: UInt8, CaseIterable, Sendable {
  /// Not sealed, only chained and signed: the directory and the log.
  case plain = 0
  /// XChaCha20-Poly1305 under a key of the event's own.
  case xchacha20poly1305 = 1

  /// The suite of a domain's events.
  package init(for domain: Domain) { self = domain.isSealed ? .xchacha20poly1305 : .plain }
}
