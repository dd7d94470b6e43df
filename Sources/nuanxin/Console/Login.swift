import Assessment
import Casework
import Clinic
import Screens
import Terminal

/// Asks for a passphrase in full screen, where nothing of it shows and nothing else does.
struct Login {
  private let terminal: FullScreen
  private let language: Language

  /// Asks on a terminal that was taken over.
  init(_ terminal: FullScreen, _ language: Language) { (self.terminal, self.language) = (terminal, language) }

  /// Asks until the login is open again; false where the user would rather leave.
  ///
  /// - Throws: `InputEnded` where the terminal is gone or the program was asked to end.
  func unlock(_ keeper: LoginKeeper, _ open: (PassphraseSource) throws -> Void) throws -> Bool {
    let isOpen: Bool? = try ask(ConsoleWords.lockedTitle, keeper.session.user.name) { source in
      try open(source)
      keeper.unlocked()
      return true
    }
    return isOpen ?? false
  }

  /// Asks until somebody is logged in; `nil` where the user would rather leave.
  ///
  /// - Throws: `InputEnded` where the terminal is gone or the program was asked to end.
  func open(_ name: String, _ login: (PassphraseSource) throws -> Session) throws -> Session? {
    try ask(ConsoleWords.loginTitle, name, login)
  }

  private func ask<Value>(
    _ title: ConsoleWords, _ name: String, _ use: (PassphraseSource) throws -> Value
  ) throws -> Value? {
    var remark: String?
    while true {
      let source: PassphraseSource
      switch try typed(title, name, remark) {
      case .source(let typed): source = typed
      case .refused(let words):
        remark = words
        continue
      case .left: return nil
      }
      do {
        return try use(source)
      } catch let error as ClinicError {
        guard let words = error.loginRemark else { throw error }
        remark = language.say(words)
      }
    }
  }

  private enum Typed {
    case source(PassphraseSource)
    case refused(String)
    case left
  }

  private func typed(_ title: ConsoleWords, _ name: String, _ remark: String?) throws -> Typed {
    var blocks: [Block] = [.paragraph(language.say(ConsoleWords.lockedAsk(name)))]
    if let remark { blocks.append(.notice(Notice(.attention, remark))) }
    let screen = Screen(
      language.say(title), blocks, keys: [KeyHint("Ctrl-Q", language.say(KeyWords.leave))], input: .words,
      layout: .alone)
    return try TypedPassphrase.withBuffer { buffer in
      switch terminal.secret(into: buffer, redraw: { draw(screen) }) {
      case .typed(let count):
        drawBusy(screen)
        return .source(try TypedPassphrase.source(UnsafeRawBufferPointer(rebasing: buffer[..<count])))
      case .tooLong: return .refused(language.say(PassphraseWords.tooLong(buffer.count)))
      case .left: return .left
      case .ended: throw InputEnded()
      }
    }
  }

  private func draw(_ screen: Screen) {
    var view = ScreenView(screen, in: language)
    terminal.draw(view.frame(terminal.size))
  }

  /// Deriving a key from a passphrase takes most of a second on purpose; that the line was taken must show.
  private func drawBusy(_ screen: Screen) {
    var busy = screen
    busy.blocks = [.paragraph(language.say(ConsoleWords.opening))]
    (busy.input, busy.keys) = (nil, [])
    draw(busy)
  }
}

extension ClinicError {
  /// What is said of a login that failed and can be tried once more; `nil` for any other error.
  fileprivate var loginRemark: ConsoleWords? {
    switch self {
    case .wrongPassphrase: .wrongPassphrase
    case .waitBeforeLogin(let seconds): .waitLogin(Int(seconds))
    case _: nil
    }
  }
}
