import Foundation
import TestSupport
import Testing

/// A console that is left alone: it says so, locks, and leads back to the same question.
@Suite(.enabled(if: Terminal.isThere, "skipped: no tmux"))
struct IdleLockTests {
  @Test func itCountsDownLocksAndLeadsBack() throws {
    let folder = try Folder()
    let office = try Office(policies: try policies(in: folder))
    let terminal = try Terminal()
    defer { #expect(throws: Never.self) { try terminal.close() } }
    let command = ["interview", "--member", office.member, "--instrument", "gad-7", "--lang", "zh-Hans"]
    try terminal.type(([Program.path] + command + office.login("wang")).joined(separator: " "))
    try terminal.choose("1", after: "是，就是这位")
    try terminal.beginReadingAloud()
    try terminal.choose("2", after: "第1题，共7题")
    try terminal.wait(for: ["第2题，共7题", "秒后锁定"])
    try terminal.wait(for: "已锁定")
    #expect(try !terminal.window().contains("共7题"))
    // Enter by habit is no passphrase.
    try terminal.press("Enter")
    try terminal.type(try office.passphrase(of: "wang"))
    try terminal.wait(for: "第2题，共7题")
    try terminal.wait(for: "已锁定")
    try terminal.press("C-q")
    try terminal.wait(for: "接着问：nuanxin interview")
  }

  /// The shipped policies but for one line: no key for a few seconds locks.
  private func policies(in folder: Folder) throws -> String {
    let copy = folder.file("policies")
    let shipped = Checkout.root.appendingPathComponent("Policies")
    try FileManager.default.copyItem(at: shipped, to: URL(fileURLWithPath: copy))
    let path = copy + "/session.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "idle-lock: PT10M", with: "idle-lock: PT8S")
      .write(toFile: path, atomically: true, encoding: .utf8)
    return copy
  }
}
