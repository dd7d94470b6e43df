import Foundation
import Testing

@testable import Store

/// New vaults lie in files that nobody else reaches, whatever the umask.
struct CreationTests {
  let folder: VaultFolder

  init() throws { folder = try VaultFolder() }

  @Test func makesItsFolderAndFilesForTheOwnerAlone() throws {
    let path = folder.path + "/a/b/vault.db"
    let store = try VaultStore.create(at: path)
    try Writer().append(1, to: store)
    #expect(folder.mode(of: folder.path + "/a") == 0o700)
    #expect(folder.mode(of: folder.path + "/a/b") == 0o700)
    for file in [path, path + ".lock", path + ".reserve"] {
      #expect(folder.mode(of: file) == 0o600)
    }
  }

  @Test func sharesWithTheGroupOfASharedFolder() throws {
    chmod(folder.path, 0o2770)
    try Writer().append(1, to: VaultStore.create(at: folder.vault))
    for file in [folder.vault, folder.vault + ".lock", folder.vault + ".reserve"] {
      #expect(folder.mode(of: file) == 0o660)
    }
    #expect(try VaultStore.open(at: folder.vault).head().sequence == 1)
  }

  @Test func journalIsNoWiderThanTheVault() throws {
    let store = try VaultStore.create(at: folder.vault)
    let writer = try Writer()
    try writer.commit(to: store) { transaction in
      try transaction.append(writer.event(after: transaction))
      #expect(folder.mode(of: folder.vault + "-journal") == 0o600)
    }
    #expect(folder.mode(of: folder.vault + "-journal") == nil)
  }

  @Test func neverReplacesAFile() throws {
    try Writer().append(3, to: VaultStore.create(at: folder.vault))
    #expect(throws: StoreError.alreadyExists(path: folder.vault)) {
      try VaultStore.create(at: folder.vault)
    }
    #expect(try VaultStore.open(at: folder.vault).head().sequence == 3)
  }

  @Test func refusesAFolderThatOthersEnter() throws {
    chmod(folder.path, 0o755)
    #expect(throws: StoreError.tooWide(path: folder.path, mode: 0o755, allowed: 0o700)) {
      try VaultStore.create(at: folder.vault)
    }
    #expect(folder.names.isEmpty)
  }

  @Test func refusesAFileInPlaceOfTheFolder() throws {
    try #require(FileManager.default.createFile(atPath: folder.path + "/file", contents: nil))
    let path = folder.path + "/file/vault.db"
    #expect(throws: StoreError.cannotCreate(path: path)) { try VaultStore.create(at: path) }
  }

  @Test func aReadOnlyStoreTakesNoCommit() throws {
    _ = try VaultStore.create(at: folder.vault)
    let store = try VaultStore.open(at: folder.vault, readOnly: true)
    #expect(throws: StoreError.readOnly(path: folder.vault)) { try Writer().append(1, to: store) }
    #expect(try store.head().sequence == 0)
  }
}
