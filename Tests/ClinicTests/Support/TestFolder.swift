import Foundation

/// A folder of the test's own, mode 0700, removed with everything in it.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/nuanxin-clinic-" + UUID().uuidString
    guard mkdir(path, 0o700) == 0 else { throw POSIXError(.EIO) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A file that only its owner reads.
  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    guard chmod(file, 0o600) == 0 else { throw POSIXError(.EPERM) }
    return file
  }

  /// The bytes of everything in it, by name.
  func contents() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
      })
  }
}
