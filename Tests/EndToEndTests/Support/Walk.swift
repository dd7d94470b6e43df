import Foundation

/// A walk through screens in lines: each waits for its words among what was printed since the line before it.
struct Walk {
  private let terminal: Terminal
  private var last: String

  /// Starts the console as a user.
  init(_ terminal: Terminal, _ office: Office, as user: String) throws {
    self.terminal = terminal
    last = ([Program.path, "start", "--plain", "--lang", "en"] + office.login(user)).joined(separator: " ")
    try terminal.type(last)
  }

  /// What was printed since the last line.
  func printed() throws -> String { try terminal.screen().components(separatedBy: last + "\n").last ?? "" }

  /// Waits for words, and a place to type at after them.
  func wait(for words: String) throws {
    let deadline = Date().addingTimeInterval(30)
    while true {
      let text = try printed()
      if let found = text.range(of: words), text[found.upperBound...].contains("\n>") { return }
      guard Date() < deadline else { throw Terminal.Timeout(words: words, screen: try terminal.screen()) }
      usleep(50_000)
    }
  }

  /// Waits for words, then types a line.
  mutating func answer(_ words: String, _ line: String) throws {
    try wait(for: words)
    try terminal.type(line)
    last = "> " + line
  }
}
