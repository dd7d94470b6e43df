import Glibc

/// A terminal that does not show what is typed.
struct HiddenEcho {
  private let terminal: Int32
  private let before: termios

  /// Hides what is typed from now on; `nil` where the terminal refuses.
  init?(terminal: Int32) {
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    self.terminal = terminal
    self.before = before
    guard hide() else { return nil }
  }

  /// Hides what is typed, and throws away what was typed ahead while it could be seen.
  @discardableResult
  func hide() -> Bool {
    var hidden = before
    hidden.c_lflag &= ~tcflag_t(ECHO)
    hidden.c_lflag |= tcflag_t(ICANON)
    return tcsetattr(terminal, TCSAFLUSH, &hidden) == 0
  }

  /// Puts the terminal back as it was.
  func restore() {
    var before = before
    tcsetattr(terminal, TCSANOW, &before)
  }
}
