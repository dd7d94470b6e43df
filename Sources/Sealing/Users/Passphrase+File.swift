import Glibc

extension Passphrase {
  /// Reads a passphrase file whole.
  ///
  /// Refused where its group or others may read or write it, and where it is a symbolic link, a folder or a
  /// device; checked on the open file, so that it cannot be exchanged in between.
  package init(file path: String) throws(SealingError) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .opening(path, errno) }
    defer { close(descriptor) }
    try Self.check(descriptor, path)
    let slab = try LockedSlab(count: Self.limit + 3)
    var count = 0
    while count < slab.count {
      let got = try slab.read(from: descriptor, at: count, upTo: slab.count)
      guard got > 0 else { break }
      count += got
    }
    try self.init(line: slab, count: count)
  }

  /// Writes it with a line end to a new file that only its owner may read; an existing file is never touched.
  package func write(toNewFile path: String) throws(SealingError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .passphraseFileExists(path: path) : .passphraseFileUnwritten(path: path)
    }
    defer { close(descriptor) }
    let line = [UInt8(ascii: "\n")]
    let isWhole =
      fchmod(descriptor, 0o600) == 0 && Self.put(bytes, to: descriptor)
      && line.withUnsafeBytes { Self.put($0, to: descriptor) } && fsync(descriptor) == 0
    guard isWhole else {
      unlink(path)
      throw .passphraseFileUnwritten(path: path)
    }
  }

  private static func check(_ descriptor: Int32, _ path: String) throws(SealingError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .passphraseFileUnreadable(path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .passphraseFileNotPlain(path: path) }
    guard status.st_mode & 0o077 == 0 else { throw .passphraseFileExposed(path: path) }
  }

  private static func put(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let put = Glibc.write(descriptor, part.baseAddress, part.count)
      guard put > 0 || (put < 0 && errno == EINTR) else { return false }
      rest = rest.dropFirst(max(put, 0))
    }
    return true
  }
}

extension SealingError {
  fileprivate static func opening(_ path: String, _ code: Int32) -> SealingError {
    switch code {
    case ENOENT, ENOTDIR: .passphraseFileMissing(path: path)
    case ELOOP, EISDIR, ENXIO: .passphraseFileNotPlain(path: path)
    default: .passphraseFileUnreadable(path: path)
    }
  }
}
