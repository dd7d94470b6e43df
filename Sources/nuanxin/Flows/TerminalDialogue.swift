import Assessment
import Clinic
import Glibc
import Screens
import Terminal

/// A dialogue with a person at a terminal.
final class TerminalDialogue: Dialogue {
  private var console: LineConsole
  private var keys: DeafKeys?
  private var bar: ProgressBar?

  /// Talks through a console.
  init(_ console: LineConsole) { self.console = console }

  func show(_ screen: Screen) throws { try console.show(screen) }

  /// `b` pushes everything out of sight until Enter; where words are asked for it is a letter like any other.
  func ask(_ screen: Screen) throws -> String? {
    while true {
      let line = try console.ask(screen)
      guard line.map(TypedText.normalised) == Self.blanking, screen.input != .words else { return line }
      guard try console.askBlank() != nil else { return nil }
    }
  }

  /// A bar on standard error, gone when it is full.
  func progress(_ screen: Screen) throws {
    guard let progress = screen.progress else { return }
    if bar == nil { bar = ProgressBar(screen.title, total: progress.total) }
    bar?.advance(to: progress.current)
    guard progress.current >= progress.total else { return }
    bar?.finish()
    bar = nil
  }

  /// Keys that would stop the program or end its input mean nothing while the respondent types; what was printed
  /// before is pushed out of the window, though a terminal may keep it in its scroll-back.
  func handOver(_ isHandedOver: Bool) {
    keys = isHandedOver ? DeafKeys(terminal: STDIN_FILENO) : nil
    guard isHandedOver else { return }
    // A window that cannot be written to shows nothing either.
    try? console.clear()
  }

  func takeBack(_ screen: Screen, _ unlock: (PassphraseSource) throws -> Void) throws -> Bool {
    while try ask(screen) != nil {
      do {
        try unlock(try TypedPassphrase.ask("> "))
        return true
      } catch let error as ClinicError {
        try show(Screen(error.line(in: screen.language ?? .zhHans)))
      }
    }
    return false
  }

  func keysEverywhere(in language: Language) -> [KeyHint] {
    [KeyHint(Self.blanking, language.say(KeyWords.blank))]
  }

  private static let blanking = "b"

  /// Runs a flow in which a hang-up, a request to end or Ctrl-C ends the input instead of the program, so that the
  /// flow pauses and saves as it does at the end of any input.
  func guarded<Value>(_ flow: () throws -> Value) throws -> Value {
    guard TerminalInput.isTerminal else { throw Trouble.noTerminal }
    return try guardedIfTerminal(flow)
  }

  /// The same for a flow whose lines may come through a pipe, too: one that keeps nothing.
  func guardedIfTerminal<Value>(_ flow: () throws -> Value) throws -> Value {
    guard TerminalInput.isTerminal else { return try flow() }
    let interruption = Interruption()
    defer { interruption.restore() }
    return try flow()
  }
}
