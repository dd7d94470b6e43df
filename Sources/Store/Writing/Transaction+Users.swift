package import Casework

extension Transaction {
  /// Stores a user's sealed secrets in place of earlier ones.
  package func putSecret(_ sealed: [UInt8], of user: UserID) throws {
    try Query("INSERT OR REPLACE INTO user_secret (user, sealed) VALUES (?, ?)", on: database)
      .run([.id(user), .blob(sealed)])
  }

  /// Counts a user's failed passphrases.
  package func putAttempts(_ attempts: Attempts, of user: UserID) throws {
    try Query(
      "INSERT OR REPLACE INTO attempt (user, failures, until_ms) VALUES (?, ?, ?)", on: database
    )
    .run([.id(user), .integer(Int64(attempts.failures)), .integer(attempts.untilMilliseconds)])
  }
}
