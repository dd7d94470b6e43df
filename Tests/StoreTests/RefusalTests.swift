import Foundation
import GRDB
import Testing

@testable import Store

/// What is not a vault, or not safe as one, is refused with a reason of its own.
struct RefusalTests {
  let folder: VaultFolder

  init() throws { folder = try VaultFolder() }

  private func make() throws {
    let store = try VaultStore.create(at: folder.vault)
    try Writer().append(40, to: store, body: [UInt8](repeating: 7, count: 512))
    try store.queue.close()
  }

  private func expectRefusal(_ error: StoreError, at path: String? = nil) {
    for readOnly in [true, false] {
      #expect(throws: error) { try VaultStore.open(at: path ?? folder.vault, readOnly: readOnly) }
    }
  }

  @Test func missing() { expectRefusal(.missing(path: folder.vault)) }

  @Test func missingFolder() {
    let path = folder.path + "/nowhere/vault.db"
    expectRefusal(.missing(path: path), at: path)
  }

  @Test func directory() throws {
    try #require(mkdir(folder.vault, 0o700) == 0)
    expectRefusal(.isDirectory(path: folder.vault))
  }

  @Test func symbolicLinkToTheFile() throws {
    try make()
    let link = folder.path + "/link.db"
    try #require(symlink(folder.vault, link) == 0)
    expectRefusal(.symbolicLink(path: link), at: link)
  }

  @Test func symbolicLinkToTheFolder() throws {
    try make()
    let other = try VaultFolder()
    let link = other.path + "/link"
    try #require(symlink(folder.path, link) == 0)
    expectRefusal(.symbolicLink(path: link), at: link + "/vault.db")
  }

  @Test func symbolicLinkAsTheLock() throws {
    try make()
    unlink(folder.vault + ".lock")
    try #require(symlink("/dev/null", folder.vault + ".lock") == 0)
    expectRefusal(.symbolicLink(path: folder.vault + ".lock"))
  }

  @Test(arguments: [0o644, 0o640, 0o660, 0o604, 0o601] as [mode_t])
  func fileThatOthersReach(mode: mode_t) throws {
    try make()
    chmod(folder.vault, mode)
    expectRefusal(.tooWide(path: folder.vault, mode: mode, allowed: 0o600))
  }

  @Test(arguments: [0o755, 0o750, 0o701, 0o2775, 0o1777] as [mode_t])
  func folderThatOthersEnter(mode: mode_t) throws {
    try make()
    chmod(folder.path, mode)
    let allowed: UInt32 = mode & 0o2000 == 0 ? 0o700 : 0o2770
    expectRefusal(.tooWide(path: folder.path, mode: mode, allowed: allowed))
  }

  @Test func reserveThatOthersReach() throws {
    try make()
    chmod(folder.vault + ".reserve", 0o666)
    expectRefusal(.tooWide(path: folder.vault + ".reserve", mode: 0o666, allowed: 0o600))
  }

  @Test(arguments: ["", "S", "SQLite format", "member,date,q1\nK7Q2M-4XW9P,2025-01-01,3\n"])
  func anotherKindOfFile(content: String) throws {
    try #require(FileManager.default.createFile(atPath: folder.vault, contents: Data(content.utf8)))
    chmod(folder.vault, 0o600)
    expectRefusal(.notAVault(path: folder.vault))
  }

  @Test func databaseOfAnotherProgram() throws {
    let raw = try DatabaseQueue(path: folder.vault)
    try raw.write { try $0.execute(sql: "CREATE TABLE event (sequence INTEGER PRIMARY KEY)") }
    try raw.close()
    chmod(folder.vault, 0o600)
    expectRefusal(.notAVault(path: folder.vault))
  }

  @Test func newerFormat() throws {
    try make()
    try alter("PRAGMA user_version = 2")
    expectRefusal(.newerFormat(found: 2, supported: 1))
  }

  @Test(arguments: [
    "CREATE TRIGGER spy AFTER INSERT ON draft BEGIN DELETE FROM event; END",
    "CREATE VIEW people AS SELECT pseudonym FROM member", "DROP INDEX event_of_consent",
    "ALTER TABLE attempt ADD COLUMN name TEXT", "DROP TABLE attempt",
  ])
  func schemaThatIsNotOurs(statement: String) throws {
    try make()
    try alter(statement)
    expectRefusal(.corrupt(path: folder.vault))
  }

  /// Cut inside the first page, at page ends and between them.
  @Test(arguments: [100, 1_000, 4_096, 4_097, 8_192, 20_000, 30_000])
  func truncated(length: Int) throws {
    try make()
    try #require(truncate(folder.vault, off_t(length)) == 0)
    expectRefusal(.corrupt(path: folder.vault))
  }

  @Test(.enabled(if: geteuid() != 0, "root may read and write everything"))
  func withoutPermission() throws {
    try make()
    chmod(folder.vault, 0o400)
    #expect(throws: StoreError.readOnly(path: folder.vault)) {
      try VaultStore.open(at: folder.vault)
    }
    #expect(throws: Never.self) { try VaultStore.open(at: folder.vault, readOnly: true).head() }
    chmod(folder.vault, 0)
    expectRefusal(.unreadable(path: folder.vault))
  }

  @Test(arguments: ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"])
  func networkFileSystem(kind: String) {
    let line: Substring = "36 35 0:52 / /mnt/share rw,noatime shared:1 - \(kind) server:/share rw"
    #expect(MountTable.kind(in: line, device: "0:52").map(FileSystem.isRemote(kind:)) == true)
    #expect(MountTable.kind(in: line, device: "0:5") == nil)
  }

  @Test(arguments: ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "fuse.fuse-overlayfs", "fuseblk"])
  func localFileSystem(kind: Substring) { #expect(!FileSystem.isRemote(kind: kind)) }

  private func alter(_ sql: String) throws {
    let raw = try DatabaseQueue(path: folder.vault)
    try raw.write { try $0.execute(sql: sql) }
    try raw.close()
  }
}
