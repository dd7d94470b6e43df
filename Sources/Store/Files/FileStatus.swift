import Glibc

/// What stands at a path, the last link of it not followed.
struct FileStatus {
  /// The kinds that matter here.
  enum Kind { case file, folder, link, other }

  let kind: Kind
  /// The permission bits with set-user, set-group and sticky.
  let mode: UInt32
  let group: UInt32

  /// Looks; `nil` where nothing stands there.
  init?(at path: String) throws {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      guard [ENOENT, ENOTDIR].contains(errno) else { throw StoreError.unreadable(path: path) }
      return nil
    }
    kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    mode = facts.st_mode & 0o7777
    group = facts.st_gid
  }
}
