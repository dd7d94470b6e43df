import Foundation

/// A pseudo-terminal of our own, without tmux in between: fast enough for a hundred thousand keys.
final class Pty {
  private let folder: Folder
  private let master: Int32
  /// Kept open, so that the terminal outlives each program on it and its settings can be looked at.
  private let slave: Int32
  private let name: String
  private var child: pid_t = 0
  private let before: termios
  /// The last bytes that were written, for a message.
  private(set) var said: [UInt8] = []
  /// What is on the screen.
  private(set) var cells: CellTerminal

  /// Makes one of 80 by 24.
  init() throws {
    folder = try Folder()
    let source = try folder.write(CellTerminal.terminfo, to: "cells.ti")
    guard
      Child.run(
        ["/usr/bin/tic", "-x", "-o", folder.file("terminfo"), source], environment: [], output: "/dev/null")
        == 0
    else { throw Office.Failure("tic refused the entry") }
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number) = (Int32(0), Int32(0))
    // TIOCSPTLCK and TIOCGPTN, whose names Swift does not see.
    guard master >= 0, ioctl(master, 0x4004_5431, &locked) == 0, ioctl(master, 0x8004_5430, &number) == 0
    else { throw Office.Failure("no pseudo-terminal") }
    name = "/dev/pts/\(number)"
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    var settings = termios()
    tcgetattr(slave, &settings)
    before = settings
    cells = CellTerminal(columns: 80, rows: 24)
    resize(columns: 80, rows: 24)
  }

  deinit {
    if child > 0 {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    close(master)
    close(slave)
  }

  /// Starts the program as the leader of a session on this terminal, as a login shell's `exec` would.
  func start(_ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Self.newSession)
    let words = ([Program.path] + arguments).map { strdup($0) }
    let variables = [
      "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "TERM=nuanxin-cells", "TERMINFO=" + folder.file("terminfo"),
    ]
    let settings = variables.map { strdup($0) }
    defer { for word in words + settings { free(word) } }
    guard posix_spawn(&child, Program.path, &actions, &attributes, words + [nil], settings + [nil]) == 0
    else { throw Office.Failure("cannot start \(Program.path)") }
  }

  /// `POSIX_SPAWN_SETSID`, whose name Swift does not see, with `POSIX_SPAWN_SETSIGMASK`: the threads that run tests
  /// block every signal, and a program would inherit that.
  private static let newSession: Int16 = 0x80 | 0x08

  /// Whether a program is on it.
  var isRunning: Bool { child > 0 }

  /// How the program ended, once it has: its status as `waitpid` gives it.
  func ending() -> Int32? {
    var status: Int32 = 0
    guard child > 0, waitpid(child, &status, WNOHANG) == child else { return nil }
    child = 0
    drain()
    return status
  }

  /// Whether the terminal's settings are those that it had before any program.
  var isAsBefore: Bool {
    var now = termios()
    tcgetattr(slave, &now)
    return now.c_iflag == before.c_iflag && now.c_oflag == before.c_oflag && now.c_lflag == before.c_lflag
      && now.c_cflag == before.c_cflag
      && withUnsafeBytes(of: now.c_cc) { Array($0) }
        == withUnsafeBytes(of: before.c_cc) { Array($0) }
  }

  /// Puts the settings back, after a program that could not.
  func restore() {
    var settings = before
    tcsetattr(slave, TCSAFLUSH, &settings)
    cells = CellTerminal(columns: 80, rows: 24)
    resize(columns: 80, rows: 24)
  }

  /// Sends a signal to the program.
  func signal(_ number: Int32) { if child > 0 { kill(child, number) } }

  /// Gives the terminal another size; the kernel tells the program.
  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    cells.resize(columns: columns, rows: rows)
  }

  /// Types bytes, as fast as the program takes them.
  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    for _ in 0..<2000 where !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      drain()
      if count <= 0 { usleep(2000) }
    }
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  /// Waits until the program has nothing more to do, or a few seconds.
  func settle() {
    var calm = 0
    for _ in 0..<4000 {
      let isQuiet = !drain()
      calm = isQuiet && isAsleep ? calm + 1 : 0
      if calm >= 3 || child == 0 { return }
      usleep(1500)
    }
  }

  /// What the program waits for in the kernel, for a message.
  var waiting: String {
    ["wchan", "syscall"].map { (try? String(contentsOfFile: "/proc/\(child)/\($0)", encoding: .utf8)) ?? "?" }
      .joined(separator: " ")
  }

  /// Whether the program waits for something; also where it has ended.
  private var isAsleep: Bool {
    guard child > 0, let stat = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8) else {
      return true
    }
    guard let state = stat.split(separator: ")").last?.dropFirst().first else { return true }
    return state == "S" || state == "Z"
  }

  /// Reads what was written; false where nothing was.
  @discardableResult
  private func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var isAny = false
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return isAny }
      isAny = true
      cells.take(buffer[..<count])
      said = Array((said + buffer[..<count]).suffix(400))
    }
  }
}
