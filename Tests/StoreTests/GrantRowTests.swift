import Casework
import Sealing
import Testing

@testable import Store

/// The index of grants finds a recipient's keys, and can be emptied and rebuilt.
struct GrantRowTests {
  let folder: VaultFolder
  let store: VaultStore
  let writer: Writer
  let members = [MemberID(raw: 1 << 100), MemberID(raw: 2 << 100)]
  let users = [UserID(raw: 11), UserID(raw: 12)]
  let rows: [GrantRow]

  init() throws {
    folder = try VaultFolder()
    store = try VaultStore.create(at: folder.vault)
    writer = try Writer()
    var rows: [GrantRow] = []
    for user in users {
      for member in members {
        for (entry, domain) in [Domain.clinical, .crisis].enumerated() {
          rows.append(
            GrantRow(
              recipient: user, member: member, domain: domain, key: Sodium.randomID(),
              event: domain == .clinical ? Sodium.randomID() : nil, sequence: 1, entry: entry))
        }
      }
    }
    self.rows = rows
    try writer.commit(to: store) { transaction in
      for row in rows { try transaction.addGrantRow(row) }
    }
  }

  @Test func isFoundByRecipientAndMember() throws {
    for user in users {
      #expect(try store.grants(for: user) == rows.filter { $0.recipient == user })
      for member in members {
        let own = rows.filter { $0.recipient == user && $0.member == member }
        #expect(try store.grants(for: user, of: member) == own && own.count == 2)
      }
    }
    #expect(try store.grants(for: UserID(raw: 99)).isEmpty)
  }

  @Test func membersAreFoundByWholeDomains() throws {
    for user in users {
      #expect(try store.members(grantedTo: user, .crisis) == members)
      #expect(try store.members(grantedTo: user, .clinical).isEmpty)
    }
    #expect(try store.members(grantedTo: UserID(raw: 99), .crisis).isEmpty)
    try writer.commit(to: store) { try $0.removeGrantRows(of: members[0], to: users[0]) }
    #expect(try store.members(grantedTo: users[0], .crisis) == [members[1]])
    #expect(try store.memberIDs() == members)
  }

  @Test func aRevocationForgetsOneRecipient() throws {
    try writer.commit(to: store) { try $0.removeGrantRows(of: members[0], to: users[0]) }
    #expect(
      try store.grants(for: users[0])
        == rows.filter { $0.recipient == users[0] && $0.member == members[1] })
    #expect(try store.grants(for: users[1]).count == 4)
  }

  @Test func anErasureForgetsTheMember() throws {
    try writer.commit(to: store) { try $0.removeGrantRows(of: members[0]) }
    for user in users { #expect(try store.grants(for: user, of: members[0]).isEmpty) }
    #expect(try store.grants(for: users[1], of: members[1]).count == 2)
  }

  @Test func isRebuiltInOneCommit() throws {
    try writer.commit(to: store) { transaction in
      try transaction.removeAllGrantRows()
      for row in rows { try transaction.addGrantRow(row) }
    }
    #expect(try users.flatMap { try store.grants(for: $0) } == rows)
  }
}
