import CSodium
package import Casework

/// The library under everything here, and its random numbers.
package enum Sodium {
  private static let isStarted = sodium_init() >= 0

  /// Starts libsodium, once, whoever asks first; before any secret memory is taken.
  package static func start() throws(SealingError) {
    guard isStarted else { throw .cryptographyUnavailable }
  }

  /// Bytes that nobody can guess, for identifiers, salts and nonces; never for keys, which are drawn in place.
  package static func random(_ count: Int) -> [UInt8] {
    Array(unsafeUninitializedCapacity: count) { buffer, filled in
      if let base = buffer.baseAddress, count > 0 { RandomPool.fill(base, count) }
      filled = count
    }
  }

  /// A fresh identifier; never the all-zero one, which stands for *none* in headers.
  package static func randomID<ID: RandomID>(_: ID.Type = ID.self) -> ID {
    var raw: UInt128 = 0
    while raw == 0 { RandomPool.fill(&raw, 16) }
    return ID(raw: raw)
  }
}
