import Assessment
import Clinic
import Glibc
import Screens
import Terminal

/// A dialogue in full screen: keys become the lines that flows wait for, and the login is watched meanwhile.
final class ConsoleDialogue: Dialogue {
  private let terminal: FullScreen
  private let language: Language
  /// Who looks after the login; `nil` where nobody is logged in, as in a trial.
  private var keeper: LoginKeeper?
  /// What was said with nothing to wait for: it stands at the top of the next screen.
  private var told: [String] = []
  private var isEnded = false
  private var isHandedOver = false
  /// Whether the program is to stop for a while, once the key under way is done with.
  private var wantsStop = false
  private var times = KeyTimes()

  /// Talks on a terminal that was taken over.
  init(_ terminal: FullScreen, _ language: Language, keeper: LoginKeeper?) {
    (self.terminal, self.language, self.keeper) = (terminal, language, keeper)
    times.pressed()
  }

  /// Gives the terminal back; what was said last is said once more where it stays in sight.
  func close() {
    terminal.leave()
    times.report()
    let last =
      keeper?.isEnded == true
      ? [language.say(ConsoleWords.endedTitle), language.say(ConsoleWords.ended)] : told
    for line in last { try? DescriptorOutput.standard.write(line + "\n") }
  }

  func show(_ screen: Screen) throws {
    guard !screen.blocks.isEmpty else { return told.append(screen.title) }
    var page = screen
    page.keys.append(KeyHint("Enter", language.say(KeyWords.goOn)))
    (page.input, page.leaving) = (.keys, "")
    _ = try ask(page)
  }

  func progress(_ screen: Screen) throws {
    var view = ScreenView(screen, in: language)
    terminal.draw(view.frame(terminal.size))
  }

  func ask(_ screen: Screen) throws -> String? {
    var view = ScreenView(telling(screen), in: language)
    if screen.isGrave { terminal.startle() }
    return try answer(of: &view) { _, _ in }
  }

  func search(_ screen: (String) -> Screen) throws -> SearchLine? {
    var view = ScreenView(telling(screen("")), in: language, isSearch: true)
    let line = try answer(of: &view) { view, typed in view.replace(screen(typed)) }
    return line.map { SearchLine(typed: view.field.text, line: $0) }
  }

  func handOver(_ isHandedOver: Bool) {
    self.isHandedOver = isHandedOver
    told = []
  }

  func takeBack(_ screen: Screen, _ unlock: (PassphraseSource) throws -> Void) throws -> Bool {
    guard let keeper else { return false }
    while !isEnded {
      wait(on: screen)
      guard !isEnded else { return false }
      if try login(keeper, unlock) { return true }
    }
    return false
  }

  func keysEverywhere(in language: Language) -> [KeyHint] {
    let keys: [(String, ConsoleWords)] = [
      ("Esc", .helpEscape), ("PgDn PgUp", .helpPage), ("Tab", .helpTab), ("Ctrl-X", .helpLock),
    ]
    return [KeyHint("b", language.say(KeyWords.blank))] + keys.map { KeyHint($0.0, language.say($0.1)) }
  }

  private func telling(_ screen: Screen) -> Screen {
    var screen = screen
    screen.blocks.insert(contentsOf: told.map { .notice(Notice(.calm, $0)) }, at: 0)
    told = []
    return screen
  }

  /// Draws and waits until the screen has its line; `nil` once the input has ended.
  private func answer(
    of view: inout ScreenView, onSearch: (inout ScreenView, String) -> Void
  ) throws -> String? {
    while !isEnded {
      terminal.draw(view.frame(terminal.size, banner: keeper?.banner(in: view.language)))
      times.drawn()
      let event = terminal.next(withinMilliseconds: keeper?.patience ?? -1)
      // Whoever stays beside a person in danger is not locked out for want of a key.
      if view.screen.isGrave { _ = keeper?.touch() }
      switch event {
      case .key(let key):
        times.pressed()
        guard keeper?.touch() ?? true else {
          try lock()
          continue
        }
        if let line = take(key, in: &view, onSearch) { return line }
      case .resized, .quiet: break
      case .continued: terminal.redrawAll()
      case .suspended: wantsStop = true
      case .ended: isEnded = true
      }
      if wantsStop { try stop() }
      if keeper?.isOverdue == true { try lock() }
    }
    return nil
  }

  private func take(
    _ key: Key, in view: inout ScreenView, _ onSearch: (inout ScreenView, String) -> Void
  ) -> String? {
    switch view.handle(key) {
    case .stays: break
    case .line(let line): return line
    case .searched(let typed): onSearch(&view, typed)
    case .blanked: blank()
    case .locked: keeper?.demand()
    case .redrawn: terminal.redrawAll()
    case .suspended: wantsStop = true
    }
    return nil
  }

  /// Nothing to see until the next key.
  private func blank() {
    wait(on: Screen("", [.paragraph(language.say(ConsoleWords.blanked))], input: .keys, layout: .alone))
  }

  /// Shows a screen until Enter is pressed on it or, where it names no key, any.
  private func wait(on screen: Screen) {
    var view = ScreenView(screen, in: language)
    while true {
      terminal.draw(view.frame(terminal.size))
      switch terminal.next(withinMilliseconds: keeper?.patience ?? -1) {
      case .key(let key): if screen.keys.isEmpty || key == .enter { return }
      case .ended:
        isEnded = true
        return
      case .suspended: if !isHandedOver { return wantsStop = true }
      case .quiet: if !isHandedOver, keeper?.isOverdue == true { return }
      case .resized, .continued: break
      }
    }
  }

  /// Stops the program with the terminal put back; whoever wakes it has to log in first.
  private func stop() throws {
    wantsStop = false
    keeper?.demand()
    // A respondent is not let out to the shell.
    guard !isHandedOver else { return }
    terminal.suspend()
    terminal.redrawAll()
  }

  /// Shows nothing but the wish for a passphrase, with no key left in memory, until the right one is typed.
  private func lock() throws {
    guard let keeper else { return }
    guard !isHandedOver else { throw GivenBack() }
    keeper.lock()
    guard !keeper.isEnded else { return isEnded = true }
    isEnded = try !login(keeper) { try keeper.session.unlock(passphrase: $0) }
  }

  /// Asks for the passphrase; false where the user would rather leave.
  private func login(_ keeper: LoginKeeper, _ open: (PassphraseSource) throws -> Void) throws -> Bool {
    do {
      return try Login(terminal, language).unlock(keeper, open)
    } catch is InputEnded {
      isEnded = true
      return false
    }
  }
}
