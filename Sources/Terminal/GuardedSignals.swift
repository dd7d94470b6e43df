import Glibc

/// Holds back the signals that would leave the terminal hidden, until it is shown again.
///
/// No handler runs: a Swift handler is not safe inside a signal. The signals are blocked, looked for between reads,
/// and let through with their own action once the terminal is restored.
struct GuardedSignals {
  private static let held = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP]
  private let before: sigset_t

  /// Blocks the signals for this thread.
  init() {
    var set = Self.set
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &set, &before)
    self.before = before
  }

  /// Lets the signals through again, pending ones included.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Lets a pending signal act on a restored terminal; where the program lives on, hides and guards it again.
  func deliverPending(around echo: HiddenEcho) {
    var pending = sigset_t()
    sigpending(&pending)
    guard Self.held.contains(where: { sigismember(&pending, $0) == 1 }) else { return }
    echo.restore()
    release()
    var set = Self.set
    pthread_sigmask(SIG_BLOCK, &set, nil)
    echo.hide()
  }

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in held { sigaddset(&set, signal) }
    return set
  }
}
