package import Casework

extension Transaction {
  /// Notes where a grant lies, in the same commit as the event that holds it.
  package mutating func addGrantRow(_ grant: GrantRow) throws {
    let member = try row(of: grant.member)
    let sql = """
      INSERT INTO grant_index (recipient, member, sequence, entry, domain, key, event)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    try Query(sql, on: database)
      .run([
        .id(grant.recipient), .integer(member), .count(grant.sequence),
        .integer(Int64(grant.entry)),
        .integer(Int64(grant.domain.rawValue)), .id(grant.key),
        grant.event.map(Binding.id) ?? .null,
      ])
  }

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
