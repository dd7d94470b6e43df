import Foundation
import Testing

/// The full screen on every kind and size of terminal that a street office may have.
@Suite(.enabled(if: Terminal.isThere, "skipped: no tmux"))
struct TerminalKindTests {
  @Test func theSameWordsOnEveryKindOfTerminalAndLinesWhereItIsUnknown() throws {
    let office = try Office()
    let terminal = try Terminal()
    defer { #expect(throws: Never.self) { try terminal.close() } }
    let kinds = ["TERM=xterm-256color", "TERM=screen", "TERM=tmux", "TERM=linux", "TERM=vt100", "NO_COLOR=1"]
    var seen: Set<String> = []
    for kind in kinds + ["LANG=C LC_ALL="] {
      try terminal.type(command(office, kind))
      try terminal.wait(for: ["想做什么", "6  看一个人的情况"])
      try terminal.press("3")
      try terminal.wait(for: "> 3  我负责的人")
      seen.insert(try terminal.window())
      try terminal.press("Enter")
      try terminal.wait(for: ["甲测试", "外滩街道"])
      try leave(terminal)
      #expect(try !terminal.screen().contains("甲测试"), "\(kind)")
      try terminal.clear()
    }
    #expect(seen.count == 1, "\(seen.joined(separator: "\n----\n"))")
    for kind in ["TERM=dumb", "TERM=no-such-terminal", "TERM="] {
      try terminal.type(command(office, kind))
      try terminal.wait(for: ["想做什么", "[q] 退出"])
      try terminal.type("q")
      try terminal.wait(for: "再见")
      try terminal.clear()
    }
  }

  @Test func everySizeAndAResizeAtAnyMoment() throws {
    let office = try Office()
    let terminal = try Terminal(columns: 40, rows: 15)
    defer { #expect(throws: Never.self) { try terminal.close() } }
    try terminal.type(command(office, "TERM=screen"))
    try terminal.wait(for: "想做什么")
    for (columns, rows) in [(40, 15), (300, 80), (24, 8), (80, 24), (132, 20), (10, 4), (3, 2), (60, 50)] {
      try terminal.resize(columns: columns, rows: rows)
      // Every entry can be reached at every size, and is then in sight.
      try terminal.press("3")
      if columns >= 24 { try terminal.wait(for: "> 3  我负责的人") }
      if columns < 24 { usleep(200_000) }
    }
    try terminal.press("Enter")
    try terminal.wait(for: "外滩街道")
    for (columns, rows) in [(40, 15), (300, 80), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      try fills(terminal, columns, rows)
    }
    try leave(terminal)
  }

  /// Waits until the screen stands from the first row to the last.
  private func fills(_ terminal: Terminal, _ columns: Int, _ rows: Int) throws {
    for _ in 0..<200 {
      let lines = try terminal.window().split(separator: "\n", omittingEmptySubsequences: false)
      let isWhole = lines.count > rows && lines[0].contains("一共1位") && lines[rows - 1].contains("[")
      if isWhole, lines.contains(where: { $0.contains("甲测试") }) { return }
      usleep(50_000)
    }
    Issue.record("\(columns) by \(rows): \(try terminal.window())")
  }

  private func command(_ office: Office, _ variables: String) -> String {
    (["env", variables, Program.path, "--lang", "zh-Hans"] + office.login("wang")).joined(separator: " ")
  }

  /// From a page to the menu and out.
  private func leave(_ terminal: Terminal) throws {
    try terminal.press("Enter")
    try terminal.wait(for: "想做什么")
    try terminal.press("q")
    try terminal.wait(for: "再见")
  }
}
