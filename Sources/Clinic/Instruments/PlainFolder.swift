import Glibc

/// A folder of definitions on disk.
struct PlainFolder {
  /// Its path.
  let path: String

  /// The folder at a path.
  init(_ path: String) { self.path = path }

  /// The path of the folder that it lies in.
  var parent: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count > 1 else { return path.hasPrefix("/") ? "/" : "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
  }

  /// Who may read it: what is put into it shall be as open as it is, but written by its owner alone.
  var openness: mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o755 : 0o700
  }

  /// Makes it, as open as the folder that it lies in, with every folder above it that is not there.
  func make() throws(AuthoringError) {
    let above = PlainFolder(parent)
    if above.path != path, access(above.path, F_OK) != 0 { try above.make() }
    guard mkdir(path, 0o700) == 0, chmod(path, PlainFolder("\(path)/..").openness) == 0 else {
      throw .cannotWrite(path: path)
    }
  }

  /// Whether this user may put files into it.
  var isWritable: Bool { access(path, W_OK | X_OK) == 0 }

  /// Whether it is a folder, and has no folder in it.
  var holdsOnlyFiles: Bool {
    Self.isFolder(path) && !names.contains { Self.isFolder("\(path)/\($0)") }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of the files in it.
  var names: [String] {
    guard let listing = opendir(path) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Brings the names of its files onto the disk. Where a disk cannot, the files are there all the same.
  func settle() {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Removes it with its files, where it is there.
  func remove() {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
