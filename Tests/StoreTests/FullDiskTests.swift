import Casework
import Foundation
import GRDB
import Sealing
import Testing

@testable import Store

/// A full disk loses nothing that was saved, and still takes a crisis flag.
struct FullDiskTests {
  @Test func aFullDatabaseUndoesTheCommit() throws {
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    let writer = try Writer()
    try writer.append(5, to: store)
    try limit(store, toPages: pages(of: store) + 4)
    #expect(throws: StoreError.diskFull(path: folder.vault)) {
      try writer.append(100, to: store, body: [UInt8](repeating: 3, count: 2_000))
    }
    #expect(try store.head().sequence == 5 && store.events(after: 0).count == 5)
    try limit(store, toPages: 100_000)
    try writer.append(100, to: store, body: [UInt8](repeating: 3, count: 2_000))
    try expectUnbroken(store, by: writer.secrets.publicKeys)
  }

  @Test func aSwallowedFailureDoesNotHarmTheChain() throws {
    let folder = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    let writer = try Writer()
    try limit(store, toPages: pages(of: store) + 4)
    try? writer.commit(to: store) { transaction in
      let large = try writer.event(
        [UInt8](repeating: 3, count: 60_000), of: member, after: transaction)
      #expect(throws: (any Error).self) { try transaction.append(large) }
      try transaction.append(writer.event(of: member, after: transaction))
    }
    try expectUnbroken(store, by: writer.secrets.publicKeys)
    #expect(try store.members().map(\.count).reduce(0, +) == store.head().sequence)
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "needs the right to mount a small file system"))
  func theReserveLetsAFlagThrough() throws {
    let disk = try SmallDisk()
    let path = disk.path + "/vault.db"
    let store = try VaultStore.create(at: path)
    let writer = try Writer()
    try writer.append(5, to: store)
    disk.fill()
    #expect(throws: StoreError.diskFull(path: path)) { try append(to: store, by: writer) }
    #expect(try store.head().sequence == 5)
    #expect(access(path + ".reserve", F_OK) == 0)
    try append(to: store, by: writer, critical: true)
    #expect(try store.head().sequence == 6)
    #expect(access(path + ".reserve", F_OK) != 0)
    try expectUnbroken(store, by: writer.secrets.publicKeys)
    disk.free()
    try append(to: store, by: writer)
    #expect(access(path + ".reserve", F_OK) == 0)
  }

  private let member = MemberID(raw: 3 << 100)

  private func append(to store: VaultStore, by writer: Writer, critical: Bool = false) throws {
    try writer.commit(to: store, critical: critical) { transaction in
      try transaction.append(writer.event([UInt8](repeating: 3, count: 40_000), after: transaction))
    }
  }

  private func pages(of store: VaultStore) throws -> Int {
    try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
  }

  private func limit(_ store: VaultStore, toPages count: Int) throws {
    try store.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = \(count)")
    }
  }
}
