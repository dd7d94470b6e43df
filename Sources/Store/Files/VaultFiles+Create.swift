import Glibc

extension VaultFiles {
  /// Makes the folder where it is missing, and an empty file for the vault.
  ///
  /// Every file gets its exact mode from the call that makes it; SQLite gives its journal the vault's own mode.
  /// So the umask, which belongs to the whole process, need not be touched.
  func create() throws {
    try makeFolder(folder)
    let sharing = try inspectFolder()
    try requireLocalFileSystem()
    guard try FileStatus(at: path) == nil else { throw StoreError.alreadyExists(path: path) }
    let descriptor = try Self.open(path, flags: O_RDWR | O_CREAT | O_EXCL, sharing)
    close(descriptor)
  }

  /// Takes away what a failed creation left.
  func remove() {
    for file in [path, lock, reserve, journal] { unlink(file) }
  }

  /// Opens or makes a companion file; never through a link, never inherited by a child process.
  static func open(_ path: String, flags: Int32, _ sharing: Sharing) throws -> Int32 {
    let descriptor = Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC, sharing.fileMode)
    guard descriptor >= 0 else {
      throw switch errno {
      case ENOSPC, EDQUOT: StoreError.diskFull(path: path)
      case EROFS: StoreError.readOnly(path: path)
      case ELOOP: StoreError.symbolicLink(path: path)
      case EEXIST: StoreError.alreadyExists(path: path)
      default: StoreError.cannotCreate(path: path)
      }
    }
    if sharing == .group, flags & O_CREAT != 0 { fchmod(descriptor, sharing.fileMode) }
    return descriptor
  }

  private func makeFolder(_ folder: String) throws {
    guard try FileStatus(at: folder) == nil else { return }
    let parent = VaultFiles(path: folder).folder
    if parent != folder { try makeFolder(parent) }
    guard mkdir(folder, Sharing.owner.folderMode) == 0 || errno == EEXIST else {
      throw StoreError.cannotCreate(path: folder)
    }
  }
}
