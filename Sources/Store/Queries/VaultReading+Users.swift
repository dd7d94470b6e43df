package import Casework

extension VaultReading where Self: ~Copyable {
  /// A user's sealed secrets.
  package func secret(of user: UserID) throws -> [UInt8]? {
    try first("SELECT sealed FROM user_secret WHERE user = ?", .id(user)) { $0.bytes(0) }
  }

  /// A user's failed passphrases.
  package func attempts(of user: UserID) throws -> Attempts {
    try first("SELECT failures, until_ms FROM attempt WHERE user = ?", .id(user)) {
      Attempts(failures: Int($0.integer(0)), untilMilliseconds: $0.integer(1))
    } ?? .none
  }
}
