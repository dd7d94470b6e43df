import Sealing
import Testing

@testable import Store

/// A backup is a vault of its own, as of one commit.
struct BackupTests {
  let folder: VaultFolder
  let store: VaultStore
  let writer: Writer

  init() throws {
    folder = try VaultFolder()
    store = try VaultStore.create(at: folder.vault)
    writer = try Writer()
    try writer.append(30, to: store)
  }

  @Test(arguments: [false, true])
  func holdsEverythingUpToItsHead(readOnly: Bool) throws {
    let copy = folder.path + "/backup/vault.db"
    let head = try VaultStore.open(at: folder.vault, readOnly: readOnly).backUp(to: copy)
    try writer.append(1, to: store)
    let backup = try VaultStore.open(at: copy)
    #expect(try backup.head() == head && head.sequence == 30)
    #expect(try backup.events(after: 0) == store.events(after: 0, through: 30))
    try expectUnbroken(backup, by: writer.secrets.publicKeys)
    #expect(folder.mode(of: copy) == 0o600)
  }

  @Test func neverReplacesAFile() throws {
    #expect(throws: StoreError.alreadyExists(path: folder.vault)) {
      try store.backUp(to: folder.vault)
    }
    #expect(try store.head().sequence == 30)
  }
}
