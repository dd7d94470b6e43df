import Glibc

/// Turns signals that would end the program into the end of its input.
///
/// The handler does one thing that is safe in a signal: it puts an empty file in place of standard input. The read
/// under way then returns, finds the end, and the flow goes its ordinary way.
struct Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  /// An open descriptor without any bytes; written before a handler is set and never again.
  nonisolated(unsafe) private static var empty: Int32 = -1

  private let earlier: [(signal: Int32, action: sigaction)]

  /// Sets the handlers.
  init() {
    if Self.empty < 0 { Self.empty = open("/dev/null", O_RDONLY | O_CLOEXEC) }
    earlier = Self.signals.map { signal in
      var (old, new) = (sigaction(), sigaction())
      new.__sigaction_handler.sa_handler = { _ in dup2(Interruption.empty, STDIN_FILENO) }
      sigaction(signal, &new, &old)
      return (signal, old)
    }
  }

  /// Puts back what was there before.
  func restore() {
    for (signal, action) in earlier {
      var action = action
      sigaction(signal, &action, nil)
    }
  }
}
