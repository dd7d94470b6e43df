import Glibc

/// The lock that one writer holds from before it reads the head until its commit is durable.
///
/// With SQLite's own busy handler alone writers starve and fail under load; with this lock they do not, and the
/// kernel takes it back from a process that dies.
enum WriterLock {
  /// Runs the body while the lock is held; throws `busy` once the patience for it is over.
  static func hold<R>(_ files: VaultFiles, patience: Duration, _ body: () throws -> R) throws -> R {
    let sharing = try files.inspectFolder()
    let descriptor = try VaultFiles.open(files.lock, flags: O_RDWR | O_CREAT, sharing)
    // Closing the one descriptor gives the lock back.
    defer { close(descriptor) }
    try wait(for: descriptor, files, until: ContinuousClock.now + patience)
    return try body()
  }

  /// Asks again after short, random pauses: two waiting writers fall out of step.
  private static func wait(
    for descriptor: Int32, _ files: VaultFiles, until deadline: ContinuousClock.Instant
  ) throws {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StoreError.ioError(path: files.lock)
      }
      guard ContinuousClock.now < deadline else { throw StoreError.busy(.vault) }
      usleep(UInt32.random(in: 300...3_000))
    }
  }
}
