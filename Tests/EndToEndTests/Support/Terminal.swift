import Foundation

/// A real terminal: a tmux session on a socket of its own.
final class Terminal {
  private let socket = "nuanxin-\(UUID().uuidString.prefix(8))"

  /// Whether there is a tmux to drive.
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

  init(columns: Int = 80, rows: Int = 24) throws {
    try tmux(["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "/bin/sh"])
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// Types a line and Enter.
  func type(_ line: String) throws {
    try tmux(["send-keys", "-l", line])
    try tmux(["send-keys", "Enter"])
  }

  /// What stands on the screen and above it.
  func screen() throws -> String { try tmux(["capture-pane", "-p", "-J", "-S", "-200"]) }

  /// Waits until the last lines of the screen hold some words.
  func wait(for words: String, seconds: Double = 20) throws -> Bool {
    let deadline = Date().addingTimeInterval(seconds)
    while Date() < deadline {
      if try screen().contains(words) { return true }
      usleep(100_000)
    }
    return false
  }

  /// Kills every program of ours in the terminal at once, as a power cut would.
  func killProgram() throws {
    let shell = try tmux(["list-panes", "-F", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)
    let kill = Process()
    kill.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    kill.arguments = ["pkill", "-9", "-P", shell]
    try kill.run()
    kill.waitUntilExit()
  }

  /// Empties the screen.
  func clear() throws {
    try type("clear")
    try tmux(["clear-history"])
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/tmux")
    process.arguments = ["-u", "-L", socket] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "HOME": "/tmp"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: out, as: UTF8.self)
  }
}
