import Glibc

/// The vault's file and its companions, and the rules for them: no links, no network, nobody else.
struct VaultFiles: Sendable {
  /// The vault itself.
  let path: String
  /// The folder that holds it.
  let folder: String
  /// The file that writers lock.
  var lock: String { path + ".lock" }
  /// The room that is kept for a crisis flag on a full disk.
  var reserve: String { path + ".reserve" }
  /// SQLite's rollback journal.
  var journal: String { path + "-journal" }

  /// Names the files beside a vault.
  init(path: String) {
    self.path = path
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Refuses a vault that is missing, is something else, or is within reach of others.
  ///
  /// The folder admits nobody else, so what was looked at cannot be swapped before it is opened.
  func inspect() throws {
    guard let status = try FileStatus(at: path) else { throw StoreError.missing(path: path) }
    try requireFile(status)
    let sharing = try inspectFolder()
    for companion in [path, lock, reserve, journal] { try inspect(companion, sharing) }
    try requireLocalFileSystem()
    guard access(path, R_OK) == 0 else { throw StoreError.unreadable(path: path) }
  }

  /// Refuses a folder that others can enter, and yields whom it is shared with.
  func inspectFolder() throws -> Sharing {
    guard let status = try FileStatus(at: folder) else { throw StoreError.missing(path: folder) }
    guard status.kind != .link else { throw StoreError.symbolicLink(path: folder) }
    guard status.kind == .folder else { throw StoreError.cannotCreate(path: path) }
    let sharing = Sharing(folderMode: status.mode)
    try Self.require(status.mode, within: sharing.folderMode, of: folder)
    return sharing
  }

  /// Refuses a folder that other machines may share: their locks would not hold.
  func requireLocalFileSystem() throws {
    guard !FileSystem.isRemote(at: folder) else { throw StoreError.networkFileSystem(path: folder) }
  }

  private func requireFile(_ status: FileStatus) throws {
    switch status.kind {
    case .file: return
    case .folder: throw StoreError.isDirectory(path: path)
    case .link: throw StoreError.symbolicLink(path: path)
    case .other: throw StoreError.notAVault(path: path)
    }
  }

  private func inspect(_ companion: String, _ sharing: Sharing) throws {
    guard let status = try FileStatus(at: companion) else { return }
    guard status.kind == .file else { throw StoreError.symbolicLink(path: companion) }
    try Self.require(status.mode, within: sharing.fileMode, of: companion)
  }

  private static func require(_ mode: UInt32, within allowed: UInt32, of path: String) throws {
    guard mode & ~allowed == 0 else {
      throw StoreError.tooWide(path: path, mode: mode, allowed: allowed)
    }
  }
}
