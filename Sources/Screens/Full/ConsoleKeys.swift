/// How keys are named in full screen.
enum ConsoleKeys {
  /// Backspace and the left arrow lead back; the arrow itself is of ambiguous width in Chinese terminals.
  static let back = "<-"
  /// Leads out of a screen in which letters are written.
  static let escape = "Esc"
}
