package import Casework

extension Transaction {
  /// Forgets the grants of a member, or those to one recipient only, after a revocation or an erasure.
  package mutating func removeGrantRows(of member: MemberID, to recipient: UserID? = nil) throws {
    let row = try row(of: member)
    guard let recipient else {
      try Query("DELETE FROM grant_index WHERE member = ?", on: database).run([.integer(row)])
      return
    }
    try Query("DELETE FROM grant_index WHERE member = ? AND recipient = ?", on: database)
      .run([.integer(row), .id(recipient)])
  }

  /// Empties the index before it is rebuilt from the vault's events.
  package func removeAllGrantRows() throws {
    try Query("DELETE FROM grant_index", on: database).run()
  }
}
