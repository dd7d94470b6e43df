import Foundation

/// A real terminal: a tmux session on a socket of its own.
final class Terminal {
  private let folder: Folder
  private let socket = "nuanxin-\(UUID().uuidString.prefix(8))"

  /// Whether there is a tmux to drive.
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

  init(columns: Int = 80, rows: Int = 24) throws {
    folder = try Folder()
    try tmux(["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "/bin/sh"])
  }

  /// Ends the terminal and everything in it.
  ///
  /// Asking tmux to end is not enough: it stays for as long as the program in it does.
  func close() throws {
    let server = try told("#{pid}")
    try killProgram()
    guard let process = Int32(server) else { return }
    kill(process, SIGKILL)
  }

  /// Types a line and Enter.
  func type(_ line: String) throws {
    if !line.isEmpty { try write(line) }
    try press("Enter")
  }

  /// Types characters and no Enter.
  func write(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by their names: `C-x`, `Escape`, `BSpace`, `Left`, `Enter`, or a character.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// What stands on the screen and above it.
  func screen() throws -> String { try tmux(["capture-pane", "-p", "-J", "-S", "-200"]) }

  /// What stands on the screen alone.
  func window() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// What the terminal says of itself, by a tmux format.
  func told(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until the screen holds some words.
  func wait(for words: String, seconds: Double = 60) throws {
    try wait(for: [words], seconds: seconds)
  }

  /// Waits until the screen holds words of each kind.
  func wait(for words: [String], seconds: Double = 60) throws {
    let deadline = Date().addingTimeInterval(seconds)
    while true {
      let screen = try screen()
      guard let absent = words.first(where: { !screen.contains($0) }) else { return }
      guard Date() < deadline else { throw Timeout(words: absent, screen: screen) }
      usleep(40_000)
    }
  }

  /// Words that never came, and what stood there instead.
  struct Timeout: Error, CustomStringConvertible {
    let words: String
    let screen: String

    var description: String { "waited for “\(words)”, but the screen says:\n\(screen)" }
  }

  /// Kills every program of ours in the terminal at once, as a power cut would.
  func killProgram() throws { try signalProgram("KILL") }

  /// Sends a signal to every program of ours in the terminal.
  func signalProgram(_ name: String) throws {
    let shell = try tmux(["list-panes", "-F", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)
    _ = Child.run(["/usr/bin/pkill", "-\(name)", "-P", shell], environment: [], output: "/dev/null")
  }

  /// Empties the screen.
  func clear() throws {
    try type("clear")
    try tmux(["clear-history"])
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let out = folder.file("out")
    let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "HOME=/tmp"]
    _ = Child.run(["/usr/bin/tmux", "-u", "-L", socket] + arguments, environment: environment, output: out)
    return try String(contentsOfFile: out, encoding: .utf8)
  }
}
