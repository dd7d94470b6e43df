import Glibc

/// The title of the terminal's window while the console is open: neutral, since a shell may have put the whole
/// command there, with a person's number in it.
struct WindowTitle {
  private let takesTitle: Bool

  /// Looks whether this kind of terminal has a title.
  init() {
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    takesTitle = ["xterm", "tmux", "screen", "rxvt", "alacritty", "foot"].contains { kind.hasPrefix($0) }
  }

  /// Keeps the title that was there, and sets ours.
  func set() { write("\u{1B}[22;2t\u{1B}]2;nuanxin\u{1B}\\") }

  /// Puts back the title that was there.
  func restore() { write(restoring) }

  /// What puts back the title that was there; empty where there is none.
  var restoring: String { takesTitle ? "\u{1B}]2;\u{1B}\\\u{1B}[23;2t" : "" }

  private func write(_ sequence: String) {
    guard takesTitle else { return }
    // A title that could not be set harms nothing.
    try? DescriptorOutput.standard.write(sequence)
  }
}
