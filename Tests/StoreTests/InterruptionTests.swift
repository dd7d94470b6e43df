import Foundation
import GRDB
import Sealing
import Testing

@testable import Store

/// A process that dies in the middle of a commit leaves the vault as it was before.
struct InterruptionTests {
  /// Takes a copy of the files while a commit is half on disk, as a kill would leave them.
  private func interrupted() throws -> (folder: VaultFolder, head: Head, keys: PublicKeys) {
    let folder = try VaultFolder()
    let remains = try VaultFolder()
    let store = try VaultStore.create(at: folder.vault)
    let writer = try Writer()
    try writer.append(20, to: store, body: [UInt8](repeating: 1, count: 900))
    let head = try store.head()
    // A cache of a few pages makes SQLite write to the file long before the commit.
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA cache_size = 4") }
    try writer.commit(to: store) { transaction in
      for _ in 0..<60 {
        try transaction.append(
          writer.event([UInt8](repeating: 2, count: 3_000), after: transaction))
      }
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(
          atPath: folder.vault + suffix, toPath: remains.vault + suffix)
        chmod(remains.vault + suffix, 0o600)
      }
    }
    return (remains, head, writer.secrets.publicKeys)
  }

  @Test func isUndoneByTheNextWriter() throws {
    let (folder, head, keys) = try interrupted()
    let store = try VaultStore.open(at: folder.vault)
    #expect(try store.head() == head && head.sequence == 20)
    try expectUnbroken(store, by: keys)
  }

  @Test func isReportedToAReaderWhoMayNotWrite() throws {
    let (folder, _, _) = try interrupted()
    #expect(throws: StoreError.interruptedWrite(path: folder.vault)) {
      try VaultStore.open(at: folder.vault, readOnly: true).head()
    }
    #expect(throws: Never.self) { try VaultStore.open(at: folder.vault).head() }
    #expect(throws: Never.self) { try VaultStore.open(at: folder.vault, readOnly: true).head() }
  }
}
