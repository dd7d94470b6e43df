import Glibc

/// Room kept free on the disk, so that a crisis flag can still be saved when the disk is full.
struct Reserve {
  /// A flag, its case, grants and their journal take some 40 KiB.
  static let size = 256 << 10

  let files: VaultFiles

  /// Sets the room aside again where that is possible; without it everything else still works.
  func restore() {
    guard access(files.reserve, F_OK) != 0,
      FileSystem.hasRoom(at: files.folder, bytes: UInt64(4 * Self.size)),
      let sharing = try? files.inspectFolder(),
      let descriptor = try? VaultFiles.open(
        files.reserve, flags: O_RDWR | O_CREAT | O_EXCL, sharing)
    else { return }
    defer { close(descriptor) }
    if posix_fallocate(descriptor, 0, off_t(Self.size)) != 0 { unlink(files.reserve) }
  }

  /// Gives the room back; `false` where there was none.
  func release() -> Bool { unlink(files.reserve) == 0 }
}
