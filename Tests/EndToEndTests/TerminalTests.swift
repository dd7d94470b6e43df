import Foundation
import Testing

/// A real keyboard on a real terminal, in lines, killed twice without warning.
@Suite(.enabled(if: Terminal.isThere, "skipped: no tmux"))
struct TerminalTests {
  @Test func killedTwiceNothingIsLost() throws {
    let office = try Office()
    let terminal = try Terminal()
    defer { #expect(throws: Never.self) { try terminal.close() } }
    let command =
      ([Program.path, "interview", "--member", office.member, "--instrument", "phq-9"]
      + ["--plain", "--lang", "zh-Hans"] + office.login("wang")).joined(separator: " ")

    try terminal.type(command)
    try answer(terminal, "是，就是这位", "1")
    try answer(terminal, "旁边还有谁听得见", "1")
    try answer(terminal, "今天怎么问", "1")
    try answer(terminal, "今天用什么话聊", "1")
    try answer(terminal, "念给对方听", "")
    for number in 1...5 { try answer(terminal, "第\(number)题，共10题", "1") }
    try terminal.wait(for: "第6题，共10题")
    try terminal.killProgram()

    try terminal.clear()
    try terminal.type(command)
    try answer(terminal, "是，就是这位", "1")
    try answer(terminal, "已经记下5个回答", "1")
    for number in 6...8 { try answer(terminal, "第\(number)题，共10题", "1") }
    try answer(terminal, "第9题，共10题", "2")
    try answer(terminal, "第1步", "1")
    try terminal.wait(for: "第2步")
    try terminal.killProgram()

    try terminal.clear()
    try terminal.type(command)
    try terminal.wait(for: "第2步")
    #expect(try !terminal.screen().contains("第1步"))
    for number in 2...14 {
      try answer(terminal, "第\(number)步", "s")
      try answer(terminal, "为什么没做成", "")
    }
    try finish(terminal)

    let listed = try office.run(["case", "list", "--format", "json"], as: "chen")
    #expect(listed.out.contains("\"rule\":\"thoughts-of-death\""), "\(listed.out)\(listed.err)")
    #expect(listed.out.contains("\"member\":\"\(office.member)\""))
    #expect(try office.run(["audit", "verify"], as: "he").status == 0)
    let chart = try office.run(["chart", office.member, "--format", "json"])
    #expect(chart.out.contains("\"value\":1"), "nine answers of which one counts: \(chart.out)")
  }

  /// Waits for a screen and answers it, once it is there.
  private func answer(_ terminal: Terminal, _ words: String, _ key: String) throws {
    try terminal.wait(for: words)
    try terminal.type(key)
  }

  /// From the last safety step through the last question to the thank-you.
  private func finish(_ terminal: Terminal) throws {
    for _ in 0..<40 {
      let last = try terminal.screen().split(separator: "\n").suffix(30).joined(separator: "\n")
      if last.contains("谢谢您跟我说了这么多") { return }
      try terminal.type(Self.reply(to: last))
      usleep(300_000)
    }
    Issue.record("no end in sight: \(try terminal.screen())")
  }

  private static func reply(to screen: String) -> String {
    let words = screen.split(separator: "\n").suffix(8).joined()
    if words.contains("[s] 没做成") { return "s" }
    if words.contains("为什么没做成") || words.contains("[Enter]") { return "" }
    if words.contains("现在不问") { return "2" }
    return "1"
  }
}
