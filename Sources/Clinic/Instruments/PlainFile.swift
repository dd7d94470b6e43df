import Glibc

/// A file that anybody may read who may read its folder: definitions are no secret, and a colleague's program must
/// be able to load them, whatever the program's own care for the vault is.
enum PlainFile {
  /// Writes a new file to the last byte and onto the disk.
  static func write(_ text: String, to path: String, openness mode: mode_t) throws(AuthoringError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path) }
    defer { close(descriptor) }
    guard fchmod(descriptor, mode & 0o666) == 0, put(Array(text.utf8), to: descriptor), fsync(descriptor) == 0
    else { throw .cannotWrite(path: path) }
  }

  /// Puts a text in a file's place in one step: whoever reads sees the old one whole or the new one whole.
  static func replace(_ path: String, in folder: PlainFolder, with text: String) throws(AuthoringError) {
    // A name that no catalogue takes for one of its files.
    let name = path.split(separator: "/").last ?? ""
    let new = "\(folder.path)/.\(name).new-\(getpid())"
    defer { unlink(new) }
    do throws(AuthoringError) {
      try write(text, to: new, openness: folder.openness)
    } catch {
      // The name that was asked for, not one that nobody knows.
      throw .cannotWrite(path: path)
    }
    guard rename(new, path) == 0 else { throw .cannotWrite(path: path) }
    folder.settle()
  }

  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || (count < 0 && errno == EINTR) else { return false }
      rest = rest.dropFirst(max(0, count))
    }
    return true
  }
}
