package import Casework

extension VaultReading where Self: ~Copyable {
  /// Where the grants to a user lie, for one member or for all, in chain order within each member.
  package func grants(for recipient: UserID, of member: MemberID? = nil) throws -> [GrantRow] {
    let sql =
      "SELECT recipient, member.member, domain, key, event, sequence, entry "
      + "FROM grant_index JOIN member ON member.id = grant_index.member WHERE recipient = ?"
    guard let member else { return try all(sql, .id(recipient)) { try GrantRow($0) } }
    let ofMember = sql + " AND grant_index.member = (SELECT id FROM member WHERE member = ?)"
    return try all(ofMember, .id(recipient), .id(member)) { try GrantRow($0) }
  }

  /// The members of whom a user was granted a domain as a whole, in the order of their first events.
  package func members(grantedTo recipient: UserID, _ domain: Domain) throws -> [MemberID] {
    let sql =
      "SELECT member FROM member WHERE id IN (SELECT member FROM grant_index "
      + "WHERE recipient = ? AND domain = \(domain.rawValue) AND event IS NULL) ORDER BY id"
    return try all(sql, .id(recipient)) { try $0.id(0) }
  }
}

extension GrantRow {
  fileprivate init(_ row: borrowing Columns) throws {
    guard let domain = UInt8(exactly: row.integer(2)).flatMap(Domain.init(rawValue:)) else {
      throw UnreadableColumn()
    }
    self.init(
      recipient: try row.id(0), member: try row.id(1), domain: domain, key: try row.id(3),
      event: try row.optionalID(4), sequence: try row.count(5), entry: Int(row.integer(6)))
  }
}
