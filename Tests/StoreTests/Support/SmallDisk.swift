import Foundation

/// A file system of two megabytes in memory, for tests of a full disk; needs root.
final class SmallDisk {
  private let folder: VaultFolder
  var path: String { folder.path }

  /// Whether one can be mounted here.
  static let isAvailable = (try? SmallDisk()) != nil

  init() throws {
    folder = try VaultFolder()
    guard mount("none", folder.path, "tmpfs", 0, "size=2m,mode=0700") == 0 else {
      throw POSIXError(.EPERM)
    }
  }

  deinit { umount2(folder.path, Int32(MNT_DETACH)) }

  /// Takes up all the room that is left.
  func fill() {
    let descriptor = open(path + "/filler", O_WRONLY | O_CREAT, 0o600)
    for size in [65_536, 4_096, 512] {
      let block = [UInt8](repeating: 0, count: size)
      while write(descriptor, block, size) > 0 {}
    }
    close(descriptor)
  }

  /// Gives the room back.
  func free() { unlink(path + "/filler") }
}
