import Glibc
import Screens

/// The folder in which a demo lives, marked as such so that nothing else is ever removed.
struct DemoFolder {
  private static let mark = ".nuanxin-demo"

  /// Its path.
  let path: String

  /// Where the vault lies.
  var vault: String { path + "/vault.db" }
  /// Where the passphrase of a user lies.
  func passphrase(of user: String) -> String { passphrases + "/" + user }
  private var passphrases: String { path + "/passphrases" }

  /// Makes a folder of that name, or a temporary one, for its owner alone.
  static func make(at path: String?) throws -> DemoFolder {
    let folder = DemoFolder(path: try path.map(made) ?? temporary())
    let descriptor = open(folder.path + "/" + mark, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0, mkdir(folder.passphrases, 0o700) == 0 else {
      throw Trouble.cannotMake(folder.path)
    }
    close(descriptor)
    return folder
  }

  /// Removes a demo's folder with everything in it; refuses any other folder.
  static func remove(_ path: String) throws {
    guard access(path + "/" + mark, F_OK) == 0 else { throw Trouble.noDemo(path) }
    let kinds = [path + "/passphrases", path]
    for folder in kinds {
      guard let listing = opendir(folder) else { continue }
      defer { closedir(listing) }
      while let entry = readdir(listing) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink(folder + "/" + name) }
      }
      rmdir(folder)
    }
  }

  private static func made(_ path: String) throws -> String {
    guard mkdir(path, 0o700) == 0 else { throw Trouble.cannotMake(path) }
    return path
  }

  private static func temporary() throws -> String {
    var template = Array(((Environment["TMPDIR"] ?? "/tmp") + "/nuanxin-demo-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw Trouble.cannotMake("/tmp") }
    return String(cString: made)
  }
}
