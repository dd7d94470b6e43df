package import Casework

extension VaultReading where Self: ~Copyable {
  /// Every member, in the order of their first events.
  package func members() throws -> [StoredMember] {
    try all("SELECT pseudonym, member, count FROM member ORDER BY id") { try StoredMember($0) }
  }

  /// Every member's identifier, in the order of their first events.
  package func memberIDs() throws -> [MemberID] {
    try all("SELECT member FROM member ORDER BY id") { try $0.id(0) }
  }

  /// The member of a pseudonym in its stored spelling.
  package func member(_ pseudonym: String) throws -> StoredMember? {
    try first("SELECT pseudonym, member, count FROM member WHERE pseudonym = ?", .text(pseudonym)) {
      try StoredMember($0)
    }
  }

  /// How many events of a member the file holds, those of a commit in the making left out.
  func storedCount(of member: MemberID) throws -> UInt64 {
    try first("SELECT count FROM member WHERE member = ?", .id(member)) { try $0.count(0) } ?? 0
  }
}

extension StoredMember {
  fileprivate init(_ row: borrowing Columns) throws {
    pseudonym = try row.text(0)
    member = try row.id(1)
    count = try row.count(2)
  }
}
