import Casework
import GRDB
import Sealing
import Testing

@testable import Store

/// All of a commit is saved, or none; and only what continues the chain.
struct CommitTests {
  let folder: VaultFolder
  let store: VaultStore
  let writer: Writer
  let member = MemberID(raw: 1 << 100)

  init() throws {
    folder = try VaultFolder()
    store = try VaultStore.create(at: folder.vault)
    writer = try Writer()
  }

  private struct ChangeOfMind: Error {}

  private func refuse(_: CommitStatement) throws -> Signature { throw ChangeOfMind() }

  /// Everything that a commit can change, counted.
  private var contents: [Int] {
    get throws {
      try store.queue.read { database in
        let tables = try String.fetchAll(
          database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        return try tables.map {
          try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)") ?? -1
        }
      }
    }
  }

  private func changeEverything(_ transaction: inout Transaction) throws {
    try transaction.append(writer.event(of: member, after: transaction))
    let place = DraftPlace(
      member: member, interview: Sodium.randomID(), revision: 1, begun: Sodium.randomID())
    try transaction.put(
      StoredDraft(place: place, author: writer.author, nonce: [1], stored: [2]), replacing: nil)
    try transaction.putSecret([3], of: writer.author)
    try transaction.putAttempts(Attempts(failures: 1, untilMilliseconds: 2), of: writer.author)
    try transaction.keep([4], digest: [5])
    try transaction.putView(SealedView(owner: [6], kind: 1, sequence: 1, sealed: [7]))
    try transaction.addGrantRow(
      GrantRow(
        recipient: writer.author, member: member, domain: .clinical, key: Sodium.randomID(),
        event: nil,
        sequence: 1, entry: 0))
  }

  @Test func anErrorInTheBodyUndoesEverything() throws {
    let before = try contents
    #expect(throws: ChangeOfMind.self) {
      try writer.commit(to: store) { transaction in
        try changeEverything(&transaction)
        throw ChangeOfMind()
      }
    }
    #expect(try contents == before)
    try writer.commit(to: store) { try changeEverything(&$0) }
    #expect(try zip(contents, before).allSatisfy { $0 == $1 + 1 })
  }

  @Test func anErrorInSigningUndoesEverything() throws {
    let before = try contents
    #expect(throws: ChangeOfMind.self) {
      try store.commit(author: writer.author, sign: refuse) {
        try changeEverything(&$0)
      }
    }
    #expect(try contents == before)
    #expect(try store.head() == Head(sequence: 0, leaf: .genesis))
  }

  @Test func oneSignatureCoversTheCommit() throws {
    try writer.append(3, to: store)
    try writer.append(1, to: store)
    #expect(try store.commits().map(\.first) == [1, 4])
    #expect(try store.commits().map(\.last) == [3, 4])
    #expect(try store.commits(after: 3).map(\.author) == [writer.author])
    try expectUnbroken(store, by: writer.secrets.publicKeys)
  }

  @Test func withoutEventsNothingIsSigned() throws {
    try store.commit(author: writer.author, sign: refuse) {
      try $0.putSecret([1, 2], of: writer.author)
    }
    #expect(try store.secret(of: writer.author) == [1, 2])
    #expect(try store.commits().isEmpty)
  }

  @Test func aGapIsRefused() throws {
    try writer.append(2, to: store)
    let leaf = try store.head().leaf
    for sequence in [2, 4] as [UInt64] {
      try expectBroken(SealedEvent.plain([], at: writer.header(Sodium.randomID(), sequence, leaf)))
    }
  }

  @Test func anotherPredecessorIsRefused() throws {
    try writer.append(2, to: store)
    let first = try #require(try store.event(at: 1)).leaf
    for leaf in [first, .genesis] {
      try expectBroken(SealedEvent.plain([], at: writer.header(Sodium.randomID(), 3, leaf)))
    }
  }

  @Test(arguments: [1, 3, 4] as [UInt64])
  func aMembersCountMustGoOnByOne(number: UInt64) throws {
    try writer.commit(to: store) { try $0.append(writer.event(of: member, after: $0)) }
    let head = try store.head()
    let header = writer.header(Sodium.randomID(), 2, head.leaf, member: member, number: number)
    try expectBroken(SealedEvent.plain([], at: header))
  }

  private func expectBroken(_ event: SealedEvent) throws {
    let before = try contents
    #expect(throws: StoreError.brokenChain(sequence: event.header.sequence)) {
      try writer.commit(to: store) { try $0.append(event) }
    }
    #expect(try contents == before)
  }

  @Test func aSecondMemberOfThatPseudonymIsRefused() throws {
    try writer.commit(to: store) { try $0.append(writer.event(of: member, after: $0)) }
    let twin = MemberID(raw: member.raw + 1)
    #expect(throws: StoreError.pseudonymTaken) {
      try writer.commit(to: store) { try $0.append(writer.event(of: twin, after: $0)) }
    }
    #expect(try store.members().map(\.member) == [member])
    #expect(try store.member(member.description)?.count == 1)
  }

  @Test func erasureKeepsTheChain() throws {
    try writer.append(3, to: store, body: [UInt8](repeating: 0x5a, count: 600))
    let before = try #require(try store.event(at: 2))
    for _ in 0..<2 { try writer.commit(to: store) { try $0.eraseBody(at: 2) } }
    let after = try #require(try store.event(at: 2))
    #expect(after.ciphertext == nil && after.leaf == before.leaf)
    #expect(try after.sealed() == nil && before.sealed()?.plainBody?.count == 600)
    try expectUnbroken(store, by: writer.secrets.publicKeys)
  }

  @Test func aTransactionSeesItsOwnChanges() throws {
    try writer.commit(to: store) { transaction in
      try transaction.append(writer.event([9], of: member, after: transaction))
      #expect(try transaction.events(of: member).map(\.ciphertext) == [[9]])
      #expect(try transaction.nextMemberSequence(of: member) == 2)
      #expect(try transaction.head() == transaction.head)
    }
  }
}
