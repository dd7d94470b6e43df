import Glibc

/// Standard input as a place where a person types.
enum TerminalInput {
  /// Whether a person can type there.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}
