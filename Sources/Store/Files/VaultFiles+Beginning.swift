import Glibc

extension VaultFiles {
  /// Refuses a file that does not begin as an SQLite database, before SQLite looks at it.
  ///
  /// An empty file would pass for an empty database otherwise, and one with a write-ahead log would be changed
  /// by the mere opening.
  func inspectBeginning() throws {
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.unreadable(path: path) }
    defer { close(descriptor) }
    let magic = Array("SQLite format 3\0".utf8)
    var found = [UInt8](repeating: 0, count: magic.count + 4)
    guard Glibc.read(descriptor, &found, found.count) == found.count, found.starts(with: magic)
    else {
      throw StoreError.notAVault(path: path)
    }
    // Two versions follow the page size: one is a rollback journal, two a write-ahead log.
    guard found.suffix(2) == [1, 1] else { throw StoreError.settingRefused(name: "journal_mode") }
  }

  /// Refuses a vault that this account, or its file system, lets nobody write; so also its folder, where the
  /// journal must be made.
  func requireWritable() throws {
    for place in [path, folder] where access(place, W_OK) != 0 {
      throw StoreError.readOnly(path: place)
    }
  }
}
