package import Casework
import GRDB
package import Sealing

/// One commit in the making: everything below happens, or nothing. It exists only while the vault's lock is held.
package struct Transaction: ~Copyable, VaultReading {
  private let connection: Database
  private let lane: WriteLane
  private let (inserting, granting): (Statement, Statement)

  /// The connection, once everything that was written so far is in it.
  var database: Database {
    lane.wait()
    return connection
  }

  /// The end of the chain, this commit's own events included.
  package private(set) var head: Head

  /// The first event of this commit, and the chain that it belongs to.
  private var first: EventHeader?

  /// The members that this commit wrote about. Their counts are saved once, at the end.
  private var touched: [MemberID: TouchedMember] = [:]

  /// A member's row and how many events there are by now.
  struct TouchedMember {
    let row: Int64
    var count: UInt64
  }

  init(on database: Database) throws {
    let statements = (
      try database.cachedStatement(sql: Self.insertingEvent),
      try database.cachedStatement(sql: Self.insertingGrant)
    )
    let head = try Snapshot(database: database).head()
    connection = database
    lane = WriteLane(on: database.sqliteConnection)
    (inserting, granting) = statements
    self.head = head
  }

  /// Lends the state that this commit has reached.
  package func read<R>(_ body: (Snapshot) throws -> R) throws -> R {
    try body(Snapshot(database: database))
  }

  /// The number that a member's next event must bear in its header; one for the first.
  package func nextMemberSequence(of member: MemberID) throws -> UInt64 {
    try (touched[member]?.count ?? storedCount(of: member)) + 1
  }

  /// Appends an event, which must continue the chain and its member's own count.
  package mutating func append(_ event: SealedEvent) throws {
    let header = event.header
    guard header.sequence == head.sequence + 1, header.previous == head.leaf else {
      throw StoreError.brokenChain(sequence: header.sequence)
    }
    let member = try header.member.map { try counting(header, for: $0) }
    try insert(event, member: member?.row)
    if let id = header.member { touched[id] = member }
    head = Head(sequence: header.sequence, leaf: event.leaf)
    first = first ?? header
  }

  /// Erases a body; its digest stays, so that the chain still verifies. Erasing twice changes nothing.
  package func eraseBody(at sequence: UInt64) throws {
    guard let event = try event(at: sequence) else {
      throw StoreError.brokenChain(sequence: sequence)
    }
    try Query("UPDATE event SET body = NULL, digest = ? WHERE sequence = ?", on: database)
      .run([.blob(event.bodyDigest.bytes), .count(sequence)])
  }

  /// Looks up members about whom much is to be written, so that the writing need not stop for each of them.
  package mutating func prepare(_ members: Set<MemberID>) throws {
    for member in members { _ = try touch(member) }
  }

  /// The row of a member, made where it is missing.
  mutating func row(of member: MemberID) throws -> Int64 { try touch(member).row }

  /// Saves the counts, and the one signature where anything was appended.
  mutating func finish(author: UserID, sign: (CommitStatement) throws -> Signature) throws {
    try lane.check()
    let update = try Query("UPDATE member SET count = ? WHERE id = ?", on: database)
    for member in touched.values { try update.run([.count(member.count), .integer(member.row)]) }
    guard let first else { return }
    let statement = CommitStatement(
      organisation: first.organisation, site: first.site, first: first.sequence,
      last: head.sequence,
      lastLeaf: head.leaf)
    try Query(
      "INSERT INTO commit_signature (last, first, author, signature) VALUES (?, ?, ?, ?)",
      on: database
    )
    .run([
      .count(statement.last), .count(statement.first), .id(author),
      .blob(try sign(statement).bytes),
    ])
  }

  private static let insertingEvent =
    "INSERT INTO event (sequence, member, domain, header, nonce, body) VALUES (?, ?, ?, ?, ?, ?)"

  private static let insertingGrant =
    "INSERT INTO grant_index (recipient, member, sequence, entry, domain, key, event) VALUES (?, ?, ?, ?, ?, ?, ?)"

  private func insert(_ event: SealedEvent, member: Int64?) throws {
    try lane.add(
      inserting.sqliteStatement,
      [
        .count(event.header.sequence), member.map(Binding.integer) ?? .null,
        .integer(Int64(event.header.domain.rawValue)), .blob(event.headerBytes), .blob(event.nonce),
        .blob(event.ciphertext),
      ])
  }

  /// Notes where a grant lies, in the same commit as the event that holds it.
  package mutating func addGrantRow(_ grant: GrantRow) throws {
    let member = try row(of: grant.member)
    try lane.add(
      granting.sqliteStatement,
      [
        .id(grant.recipient), .integer(member), .count(grant.sequence), .integer(Int64(grant.entry)),
        .integer(Int64(grant.domain.rawValue)), .id(grant.key), grant.event.map(Binding.id) ?? .null,
      ])
  }

  /// Lets nothing more be written: before a rollback, the second thread must be done with the connection.
  func abandon() { lane.abandon() }

  /// The member with this event counted; kept only once the event is in, should a caller survive its failure.
  private mutating func counting(_ header: EventHeader, for member: MemberID) throws
    -> TouchedMember
  {
    var known = try touch(member)
    known.count += 1
    guard header.memberSequence == known.count else {
      throw StoreError.brokenChain(sequence: header.sequence)
    }
    return known
  }

  private mutating func touch(_ member: MemberID) throws -> TouchedMember {
    if let known = touched[member] { return known }
    let stored = try Query("SELECT id, count FROM member WHERE member = ?", on: database)
      .first([.id(member)]) { TouchedMember(row: $0.integer(0), count: try $0.count(1)) }
    let known = try stored ?? register(member)
    touched[member] = known
    return known
  }

  /// A new member's row; refused where another one is already called by the same short form.
  private func register(_ member: MemberID) throws -> TouchedMember {
    guard try self.member(member.description) == nil else { throw StoreError.pseudonymTaken }
    try Query("INSERT INTO member (pseudonym, member, count) VALUES (?, ?, 0)", on: database)
      .run([.text(member.description), .id(member)])
    return TouchedMember(row: database.lastInsertedRowID, count: 0)
  }
}
