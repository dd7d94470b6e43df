import Foundation

/// A folder of the test's own, mode 0700, removed with everything in it.
final class VaultFolder: Sendable {
  let path: String

  /// Where the test's vault goes.
  var vault: String { path + "/vault.db" }

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/nuanxin-store-" + UUID().uuidString
    guard mkdir(path, 0o700) == 0 else { throw POSIXError(.EIO) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The permission bits of a file in it.
  func mode(of file: String) -> mode_t? {
    var facts = stat()
    return lstat(file, &facts) == 0 ? facts.st_mode & 0o7777 : nil
  }

  /// The names in it.
  var names: Set<String> { Set((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []) }
}
