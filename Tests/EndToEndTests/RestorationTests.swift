import Foundation
import Testing

/// However the full-screen console ends, the terminal is as it was, nothing of it can be scrolled back to, and no
/// acknowledged answer is gone.
@Suite(.enabled(if: Terminal.isThere, "skipped: no tmux"))
struct RestorationTests {
  /// How a run ends; every one of them in the middle of an interview.
  private enum Way: String, CaseIterable {
    case quit, term, hup, int, segv, abrt
  }

  @Test func everyEndPutsTheTerminalBackAndKeepsTheAnswers() throws {
    let office = try Office()
    let terminal = try Terminal()
    defer { #expect(throws: Never.self) { try terminal.close() } }
    let shell = ShellMarks(terminal, office.folder)
    try shell.begin()
    for (round, way) in Way.allCases.enumerated() {
      try terminal.type(command(office))
      try enter(terminal, round)
      #expect(try terminal.told("#{alternate_on} #{pane_title}") == "1 nuanxin", "\(way)")
      // One more answer, which the next question acknowledges.
      try terminal.press("2", "Enter")
      try terminal.wait(for: "第\(round + 2)题")
      try end(terminal, way)
      try shell.isAsBefore("\(way)")
    }
    try terminal.type(command(office))
    try terminal.wait(for: "是，就是这位")
    try terminal.press("1", "Enter")
    try terminal.wait(for: "已经记下\(Way.allCases.count)个回答")
    try terminal.killProgram()
    let verified = try office.run(["audit", "verify"], as: "he")
    #expect(verified.status == 0, "\(verified.out)\(verified.err)")
  }

  private func command(_ office: Office) -> String {
    ([Program.path, "interview", "--member", office.member, "--instrument", "phq-9", "--lang", "zh-Hans"]
      + office.login("wang")).joined(separator: " ")
  }

  /// From the start of the program to the first question without an answer.
  private func enter(_ terminal: Terminal, _ answered: Int) throws {
    // Here the name shows: it must not be found afterwards.
    try terminal.wait(for: ["是，就是这位", "甲测试"])
    try terminal.press("1", "Enter")
    if answered == 0 {
      try terminal.beginReadingAloud()
    } else {
      try terminal.wait(for: ["已经记下\(answered)个回答", "甲测试"])
      try terminal.press("1", "Enter")
    }
    try terminal.wait(for: "第\(answered + 1)题，共10题")
  }

  private func end(_ terminal: Terminal, _ way: Way) throws {
    guard way == .quit else { return try terminal.signalProgram(way.rawValue.uppercased()) }
    try terminal.press("p")
    try terminal.wait(for: "歇一会儿")
    try terminal.press("q")
  }

  @Test func aStopHidesEverythingAndWakingAsksForThePassphrase() throws {
    let office = try Office()
    let terminal = try Terminal()
    defer { #expect(throws: Never.self) { try terminal.close() } }
    let shell = ShellMarks(terminal, office.folder)
    try shell.begin()
    try terminal.type(command(office))
    try enter(terminal, 0)
    for stop in [{ try terminal.press("C-z") }, { try terminal.signalProgram("TSTP") }] {
      try stop()
      try shell.isAsBefore("stopped")
      try terminal.type("fg")
      try terminal.wait(for: "已锁定")
      #expect(try !terminal.window().contains("共10题"))
      try terminal.type(try office.passphrase(of: "wang"))
      try terminal.wait(for: "第1题，共10题")
    }
    try terminal.killProgram()
  }
}

/// What a shell's terminal looks like around the program.
private struct ShellMarks {
  private let terminal: Terminal
  private let folder: Folder

  init(_ terminal: Terminal, _ folder: Folder) { (self.terminal, self.folder) = (terminal, folder) }

  /// Takes down how the terminal is set before the program was ever run.
  func begin() throws {
    try terminal.type("stty -a > \(folder.file("before")); stty -a > \(folder.file("after"))")
  }

  /// Waits until the shell is back, then compares.
  func isAsBefore(_ way: String) throws {
    let after = folder.file("after")
    try waitForShell()
    try? FileManager.default.removeItem(atPath: after)
    try terminal.type("stty -a > \(after); echo mark$((40 + 2))")
    try terminal.wait(for: "mark42")
    let settings = try String(contentsOfFile: after, encoding: .utf8)
    #expect(try settings == String(contentsOfFile: folder.file("before"), encoding: .utf8), "\(way)")
    #expect(try terminal.told("#{alternate_on} #{cursor_flag}") == "0 1", "\(way)")
    #expect(try terminal.told("#{pane_title}") != "nuanxin", "\(way)")
    let left = try terminal.screen()
    for trace in ["甲测试", "外滩", "共10题", "孩子"] where left.contains(trace) {
      Issue.record("\(way): “\(trace)” is left on the screen:\n\(left)")
    }
    try terminal.clear()
  }

  /// Until the program is off the terminal: what is typed earlier would be its own.
  private func waitForShell() throws {
    for _ in 0..<500 where try terminal.told("#{pane_current_command} #{alternate_on}") != "sh 0" {
      usleep(20_000)
    }
  }
}
