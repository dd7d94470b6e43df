import Glibc

/// Reads a passphrase at the terminal, hidden, straight into memory that the caller can wipe.
package enum PassphraseEntry {
  /// Shows a prompt and reads one line; yields how many bytes of the buffer it fills, its line end stripped.
  ///
  /// The bytes pass through no `String` or `Array`. The terminal shows what is typed again afterwards, also when
  /// the program is interrupted or ended by a signal in between.
  package static func read(
    prompt: String, into buffer: UnsafeMutableRawBufferPointer
  ) throws(PassphraseProblem) -> Int {
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw .noTerminal }
    defer { close(terminal) }
    let output = DescriptorOutput(descriptor: terminal)
    let guarded = GuardedSignals()
    defer { guarded.release() }
    guard let echo = HiddenEcho(terminal: terminal) else { throw .cannotHide }
    defer { echo.restore() }
    try? output.write(prompt)
    defer { try? output.write("\n") }
    return try line(from: terminal, into: buffer, guarded, echo)
  }

  private static func line(
    from terminal: Int32, into buffer: UnsafeMutableRawBufferPointer, _ guarded: GuardedSignals,
    _ echo: HiddenEcho
  ) throws(PassphraseProblem) -> Int {
    var count = 0
    while true {
      guard isReadable(terminal) else {
        guarded.deliverPending(around: echo)
        continue
      }
      guard count < buffer.count else {
        // What is left of the line must not become the next command.
        tcflush(terminal, TCIFLUSH)
        throw .tooLong
      }
      let read = Glibc.read(terminal, buffer.baseAddress?.advanced(by: count), 1)
      if read < 0, errno == EINTR { continue }
      guard read == 1 else { throw .ended }
      if buffer[count] == 10 { return count > 0 && buffer[count - 1] == 13 ? count - 1 : count }
      count += 1
    }
  }

  /// Waits a tenth of a second for a byte, so that a signal is answered soon.
  private static func isReadable(_ terminal: Int32) -> Bool {
    var request = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 100) > 0
  }
}
