import Assessment
import Clinic
import Screens
import Terminal

/// Runs a flow in full screen where the terminal allows it, else in lines: the same flow, the same screens.
struct Console {
  private let plain: PlainOptions
  private let language: Language

  /// Decides by the options and the terminal.
  init(_ plain: PlainOptions, _ language: Language) { (self.plain, self.language) = (plain, language) }

  /// The terminal, taken over; `nil` where it is to be written to in lines.
  private func takenOver() -> FullScreen? {
    guard TerminalInput.isTerminal, DescriptorOutput.standard.isTerminal, !plain.plain else { return nil }
    return FullScreen(isColoured: plain.isColoured)
  }

  /// Logs in and runs a flow as that user.
  ///
  /// - Throws: `Trouble.noTerminal` where there is none to ask at, or what logging in and the flow throw.
  func run(_ options: SessionOptions, _ flow: (Talk) throws -> Void) throws {
    guard let terminal = takenOver() else {
      return try runInLines(try options.open(in: language), flow)
    }
    defer { terminal.leave() }
    guard let session = try login(options, terminal) else { return }
    try run(session, terminal, flow)
  }

  /// Runs a flow as a user who is logged in.
  func run(_ session: Session, _ flow: (Talk) throws -> Void) throws {
    guard let terminal = takenOver() else {
      return try runInLines(session, flow)
    }
    try run(session, terminal, flow)
  }

  /// Runs a flow that needs no login.
  func run(_ flow: (any Dialogue) throws -> Void) throws {
    guard let terminal = takenOver() else {
      let dialogue = TerminalDialogue(plain.console)
      return try dialogue.guardedIfTerminal { try flow(dialogue) }
    }
    let dialogue = ConsoleDialogue(terminal, language, keeper: nil)
    defer { dialogue.close() }
    try flow(dialogue)
  }

  private func run(_ session: Session, _ terminal: FullScreen, _ flow: (Talk) throws -> Void) throws {
    let dialogue = ConsoleDialogue(terminal, language, keeper: LoginKeeper(session))
    defer { dialogue.close() }
    try flow(Talk(session, dialogue, language))
  }

  private func runInLines(_ session: Session, _ flow: (Talk) throws -> Void) throws {
    let dialogue = TerminalDialogue(plain.console)
    try dialogue.guarded { try flow(Talk(session, dialogue, language)) }
  }

  private func login(_ options: SessionOptions, _ terminal: FullScreen) throws -> Session? {
    let vault = try options.vault.open()
    let catalog = try options.catalogue.load(for: vault)
    guard let name = try options.login.givenName ?? askName(terminal) else { return nil }
    if let source = options.login.givenPassphrase {
      return try vault.login(name, passphrase: source, catalog: catalog)
    }
    do {
      return try Login(terminal, language).open(name) {
        try vault.login(name, passphrase: $0, catalog: catalog)
      }
    } catch is InputEnded {
      return nil
    }
  }

  private func askName(_ terminal: FullScreen) throws -> String? {
    let dialogue = ConsoleDialogue(terminal, language, keeper: nil)
    let screen = Screen(
      language.say(ConsoleWords.loginTitle), [.paragraph(language.say(ConsoleWords.loginName))],
      input: .words,
      leaving: "", layout: .alone)
    guard let line = try dialogue.ask(screen).map(TypedText.trimmed), !line.isEmpty else { return nil }
    return line
  }
}
