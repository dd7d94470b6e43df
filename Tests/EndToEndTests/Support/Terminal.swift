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
    let server = try tmux(["display-message", "-p", "#{pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)
    try killProgram()
    guard let process = Int32(server) else { return }
    kill(process, SIGKILL)
  }

  /// Types a line and Enter.
  func type(_ line: String) throws {
    try tmux(["send-keys", "-l", line])
    try tmux(["send-keys", "Enter"])
  }

  /// What stands on the screen and above it.
  func screen() throws -> String { try tmux(["capture-pane", "-p", "-J", "-S", "-200"]) }

  /// Waits until the screen holds some words.
  func wait(for words: String, seconds: Double = 20) throws {
    let deadline = Date().addingTimeInterval(seconds)
    while try !screen().contains(words) {
      guard Date() < deadline else { throw Timeout(words: words, screen: try screen()) }
      usleep(50_000)
    }
  }

  /// Words that never came, and what stood there instead.
  struct Timeout: Error, CustomStringConvertible {
    let words: String
    let screen: String

    var description: String { "waited for “\(words)”, but the screen says:\n\(screen)" }
  }

  /// Kills every program of ours in the terminal at once, as a power cut would.
  func killProgram() throws {
    let shell = try tmux(["list-panes", "-F", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)
    _ = Child.run(["/usr/bin/pkill", "-9", "-P", shell], environment: [], output: "/dev/null")
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
