import CNcurses
import CShim
import Glibc
package import Screens

/// A terminal that belongs to the console as a whole: frames out, keys and signals in.
///
/// A class, because the terminal has one owner and must be put back exactly once: on ``leave()``, when it is let go,
/// and by bytes prepared beforehand where the program crashes. It works on the alternate screen, so that nothing
/// stays in the scroll-back; a terminal without one is cleared.
package final class FullScreen {
  /// What happened at the terminal.
  package enum Event: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The window has another size.
    case resized
    /// The program was asked from outside to stop for a while.
    case suspended
    /// The program goes on after a stop.
    case continued
    /// The program was asked to end, or the terminal is gone.
    case ended
    /// Nothing, for as long as was waited.
    case quiet
  }

  private let window: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  private let signals: Int32
  private let title: WindowTitle
  private let palette: Palette
  private var pending: [Event] = []
  private var isOpen = true

  /// Takes the terminal over; `nil` where it cannot be drawn on freely, as where its kind is unknown.
  package init?(isColoured: Bool) {
    var status: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &status) == 0, nx_capability("cup") != nil else { return nil }
    title = WindowTitle()
    CrashRestoration.promise(title)
    guard let screen = newterm(nil, nil, nil) else { return nil }
    _ = set_escdelay(40)
    raw()
    noecho()
    nonl()
    guard let window = newwin(0, 0, 0, 0) else {
      endwin()
      return nil
    }
    keypad(window, true)
    nodelay(window, true)
    meta(window, true)
    (self.screen, self.window) = (screen, window)
    palette = Palette(isColoured: isColoured)
    title.set()
    // After ncurses, whose own handlers are replaced.
    signals = nx_signals_open()
  }

  deinit { leave() }

  /// The window's size.
  package var size: Frame.Size {
    Frame.Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  /// Draws a frame; only what differs from the last one goes to the terminal.
  package func draw(_ frame: Frame) {
    werase(window)
    let rows = Int(getmaxy(window))
    for (row, line) in frame.lines.prefix(rows).enumerated() {
      wmove(window, Int32(row), 0)
      for run in line.runs {
        palette.set(run.style, on: window)
        _ = run.text.withCString { waddstr(window, $0) }
      }
    }
    palette.set(.plain, on: window)
    curs_set(frame.cursor == nil ? 0 : 1)
    if let cursor = frame.cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wrefresh(window)
  }

  /// Throws away the keys that were pressed ahead of what is drawn next, and sounds the bell.
  package func startle() {
    flushinp()
    beep()
  }

  /// Has the next frame drawn from scratch, whatever has disturbed the window.
  package func redrawAll() { clearok(window, true) }

  /// Waits for the next thing that happens.
  package func next(withinMilliseconds timeout: Int) -> Event {
    if !pending.isEmpty { return pending.removeFirst() }
    if let key = CursesKey.read(from: window) { return .key(key) }
    var requests = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&requests, nfds_t(requests.count), Int32(clamping: timeout)) > 0 else { return .quiet }
    if requests[1].revents != 0 { takeSignals() }
    if !pending.isEmpty { return pending.removeFirst() }
    guard requests[0].revents != 0 else { return .quiet }
    if let key = CursesKey.read(from: window) { return .key(key) }
    return requests[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 || isAtEnd ? .ended : .quiet
  }

  /// Stops the program as a shell expects it, with the terminal put back; returns when it goes on.
  ///
  /// Where the program leads its session nobody could wake it again, so nothing happens.
  package func suspend() {
    guard getsid(0) != getpid() else { return }
    clear()
    title.restore()
    endwin()
    kill(getpid(), SIGSTOP)
    title.set()
    redrawAll()
    fitWindow()
  }

  /// Puts the terminal back as it was. Safe to call twice.
  package func leave() {
    guard isOpen else { return }
    isOpen = false
    nx_signals_close()
    clear()
    title.restore()
    endwin()
    delwin(window)
    delscreen(screen)
    nx_crash_restores(-1, nil, 0)
  }

  /// Reads a passphrase, which never shows, straight into memory that the caller can wipe.
  ///
  /// What was pressed ahead is thrown away before `redraw` is first called: whatever is typed from the moment that
  /// the question stands there counts.
  package func secret(
    into buffer: UnsafeMutableRawBufferPointer, redraw: () -> Void
  ) -> HiddenEntry.Ending {
    flushinp()
    redraw()
    var entry = HiddenEntry(buffer)
    while true {
      var requests = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&requests, nfds_t(requests.count), 1000) > 0 else { continue }
      if requests[1].revents != 0 {
        takeSignals()
        while !pending.isEmpty {
          let event = pending.removeFirst()
          if event == .ended { return .ended }
          if event == .suspended { suspend() }
          redraw()
        }
      }
      guard requests[0].revents != 0 else { continue }
      if let ending = entry.read(from: STDIN_FILENO) { return ending }
    }
  }

  private func clear() {
    werase(window)
    clearok(window, true)
    wrefresh(window)
  }

  /// Whether the terminal's other side is closed: readable, and nothing there.
  private var isAtEnd: Bool {
    var waiting: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) != 0
  }

  private func takeSignals() {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(signals, &bytes, bytes.count)
    for byte in bytes.prefix(max(0, count)) {
      switch Int32(byte) {
      case SIGWINCH:
        fitWindow()
        if pending.last != .resized { pending.append(.resized) }
      case SIGTSTP: pending.append(.suspended)
      case SIGCONT: pending.append(.continued)
      case _: pending.append(.ended)
      }
    }
  }

  private func fitWindow() {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else { return }
    resizeterm(Int32(size.ws_row), Int32(size.ws_col))
    wresize(window, Int32(size.ws_row), Int32(size.ws_col))
    redrawAll()
  }
}
