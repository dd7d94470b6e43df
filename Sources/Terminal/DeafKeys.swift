import Glibc

/// A terminal whose interrupt, quit, stop and end-of-input keys are letters like any other, until it is let go.
package final class DeafKeys {
  private let terminal: Int32
  private let before: termios

  /// Makes the keys mean nothing; `nil` where the terminal refuses.
  package init?(terminal: Int32) {
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    (self.terminal, self.before) = (terminal, before)
    var deaf = before
    deaf.c_lflag &= ~tcflag_t(ISIG)
    withUnsafeMutableBytes(of: &deaf.c_cc) { $0[Int(VEOF)] = 0 }
    guard tcsetattr(terminal, TCSANOW, &deaf) == 0 else { return nil }
  }

  deinit {
    var before = before
    tcsetattr(terminal, TCSANOW, &before)
  }
}
