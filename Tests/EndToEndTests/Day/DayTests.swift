import Foundation
import Testing

/// One whole day at a real keyboard on a terminal of 80 by 24, in Chinese: two people asked, one of them in danger;
/// the case worked and closed by two; the record looked over.
@Suite(.enabled(if: Terminal.isThere, "skipped: no tmux"))
struct DayTests {
  @Test func fromTheFirstLoginToTheAuditorsCheck() throws {
    let office = try Office()
    let other = try office.add("乙测试", born: "1957-06-07")
    let terminal = try Terminal()
    defer { #expect(throws: Never.self) { try terminal.close() } }
    let desk = DayDesk(office: office, terminal: terminal)

    try desk.logIn("wang", mistypingFirst: true)
    try CrisisScene(desk: desk).run("甲")
    try QuietScene(desk: desk).run("乙")
    try desk.leave()
    try CaseScene(desk: desk).supervise()
    try CaseScene(desk: desk).confirm()
    try audit(desk)

    try isRecorded(office, other)
    let left = try terminal.screen()
    #expect(!left.contains("甲测试") && !left.contains("乙测试"), "\(left)")
  }

  /// The auditor reads the register, without a name in it, and has the record checked.
  private func audit(_ desk: DayDesk) throws {
    let terminal = desk.terminal
    try desk.logIn("he", to: "审计台：he")
    try terminal.pick("同意登记")
    try terminal.wait(for: "没有姓名")
    #expect(try !terminal.window().contains("测试"))
    try terminal.press("Left")
    try terminal.wait(for: "审计台：he")
    try terminal.pick("检查全部记录")
    try terminal.wait(for: "开始检查")
    try terminal.press("Enter")
    try terminal.wait(for: "能查的都查了")
    try terminal.press("Left")
    try terminal.wait(for: "审计台：he")
    try terminal.press("Left")
    try desk.leave()
  }

  /// What the screens took is in the vault, as the command line tells it.
  private func isRecorded(_ office: Office, _ other: String) throws {
    let open = try office.run(["case", "list", "--format", "json"], as: "chen")
    #expect(open.status == 0 && open.out.isEmpty, "closed by two: \(open.out)\(open.err)")
    let first = try office.run(["chart", office.member, "--format", "json"]).out
    for part in [#""instrument":"phq-9""#, #""thoughts-of-death""#, #""instrument":"c-ssrs""#] {
      #expect(first.contains(part), "\(first)")
    }
    let second = try office.run(["chart", other, "--format", "json"]).out
    #expect(second.contains(#""value":null,"min":7,"max":10"#), "\(second)")
    #expect(second.contains(#""language":"en""#) && second.contains(#""language":"zh-Hans""#), "\(second)")
    let verified = try office.run(["audit", "verify", "--format", "json"], as: "he")
    #expect(verified.status == 0 && verified.out.contains(#""ok":true"#), "\(verified.out)\(verified.err)")
    let log = try office.run(["audit", "log", "--lang", "zh-Hans"], as: "he")
    for user in ["wang", "chen", "lin", "he"] { #expect(log.out.contains(user), "\(log.out)") }
  }
}
