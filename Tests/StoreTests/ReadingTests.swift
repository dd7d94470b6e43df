import Casework
import GRDB
import Sealing
import TestSupport
import Testing

@testable import Store

/// Any sequence of commits reads back as it was written, by every way of asking.
struct ReadingTests {
  /// A domain that is written in plain, so that the tests need no keys.
  private static let domains: [Domain] = [.vault, .log]

  @Test(arguments: 0..<40)
  func readsBackWhatWasCommitted(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    let writer = try Writer()
    let members = (0..<4).map { MemberID(raw: UInt128($0 + 1) << 100) }
    var written: [SealedEvent] = []
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      let isKept = Int.random(in: 0..<4, using: &generator) > 0
      let events = try? writer.commit(to: store) { transaction in
        let events = try (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          let event = try writer.event(
            (0..<Int.random(in: 0...2_000, using: &generator)).map {
              UInt8(truncatingIfNeeded: $0)
            },
            in: Self.domains.randomElement(using: &generator) ?? .log,
            of: Bool.random(using: &generator) ? members.randomElement(using: &generator) : nil,
            after: transaction)
          try transaction.append(event)
          return event
        }
        if !isKept { throw CancellationError() }
        return events
      }
      #expect((events != nil) == isKept)
      written += events ?? []
    }
    try expect(written, in: store, members)
    try expectUnbroken(store, by: writer.secrets.publicKeys)
  }

  private func expect(_ written: [SealedEvent], in store: VaultStore, _ members: [MemberID]) throws {
    #expect(try store.head().leaf == written.last?.leaf ?? .genesis)
    #expect(try leaves(store.events(after: 0)) == written.map(\.leaf))
    #expect(
      try leaves(store.events(after: 2, through: 6, limit: 3))
        == written.dropFirst(2).prefix(3).map(\.leaf))
    for domain in Self.domains {
      #expect(
        try leaves(store.events(in: domain))
          == written.filter { $0.header.domain == domain }.map(\.leaf))
    }
    let span = written.filter { (3...7).contains($0.header.sequence) && $0.header.domain == .log }
    #expect(
      try Set(store.members(in: [.log, .crisis], after: 2, through: 7))
        == Set(span.compactMap(\.header.member)))
    for member in members {
      let own = written.filter { $0.header.member == member }
      #expect(try leaves(store.events(of: member)) == own.map(\.leaf))
      let inLog = own.filter { $0.header.domain == .log }
      #expect(try leaves(store.events(of: member, in: .log)) == inLog.map(\.leaf))
      #expect(try store.member(member.description)?.count ?? 0 == UInt64(own.count))
      for event in own {
        #expect(try store.find(event.header.event, of: member)?.leaf == event.leaf)
      }
    }
    for event in written {
      #expect(try store.event(at: event.header.sequence)?.sealed()?.ciphertext == event.ciphertext)
      #expect(try store.find(event.header.event, in: event.header.domain)?.leaf == event.leaf)
    }
    #expect(try store.find(Sodium.randomID(), in: .log) == nil)
  }

  private func leaves(_ events: [StoredEvent]) -> [Leaf] { events.map(\.leaf) }

  @Test func pagesCoverALongChainOnce() throws {
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    try Writer().append(4_100, to: store)
    var seen: [UInt64] = []
    try store.forEachEvent(after: 50, through: 4_090) { seen.append($0.sequence) }
    #expect(seen == Array(51...4_090))
  }

  @Test func commitsGoOnWhileAScanIsUnderWay() throws {
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    let writer = try Writer()
    try writer.append(10, to: store)
    var seen = 0
    try store.forEachEvent(through: 10) { _ in
      seen += 1
      try writer.append(1, to: store)
    }
    #expect(seen == 10)
    #expect(try store.head().sequence == 20)
  }

  /// Look-ups that must not slow down as the vault grows go through their index.
  @Test(arguments: [
    ("SELECT 1 FROM event WHERE domain = 1 AND sequence > 5 ORDER BY sequence", "event_of_vault"),
    ("SELECT 1 FROM event WHERE domain = 4 AND sequence > 5 ORDER BY sequence", "event_of_consent"),
    ("SELECT 1 FROM event WHERE member = 7 ORDER BY sequence", "event_of_member"),
    (
      "SELECT 1 FROM grant_index WHERE recipient = x'00' AND member = 7",
      "PRIMARY KEY (recipient=? AND member=?)"
    ),
  ])
  func usesTheIndex(sql: String, index: String) throws {
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    let plan = try store.queue.read { database in
      try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
    }
    #expect(plan.count == 1 && plan.allSatisfy { $0.contains(index) }, "\(plan)")
  }

  @Test func aDamagedColumnIsReportedAsDamage() throws {
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    try Writer().append(1, to: store)
    try store.queue.write { try $0.execute(sql: "UPDATE commit_signature SET author = x'0102'") }
    #expect(throws: StoreError.corrupt(path: folder.vault)) { try store.commits() }
  }
}
