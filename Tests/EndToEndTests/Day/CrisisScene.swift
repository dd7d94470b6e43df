import Foundation
import Testing

/// An interview in which a life may be in danger: every safety step done one by one, a call recorded, and the
/// questions about suicide risk asked at once.
struct CrisisScene {
  let desk: DayDesk
  private var terminal: Terminal { desk.terminal }

  init(desk: DayDesk) { self.desk = desk }

  /// Holds it, from the menu to the menu.
  func run(_ person: String) throws {
    try desk.begin("最近两个星期的心情", with: person)
    for number in 1...8 { try terminal.choose("1", after: "第\(number)题，共10题") }
    try terminal.choose("2", after: "第9题，共10题")
    try takeSteps()
    try recordCall()
    try terminal.choose("1", after: "第10题，共10题")
    try terminal.choose("1", after: "现在问")
    try terminal.wait(for: "念给对方听")
    try terminal.press("Enter")
    try denyAll()
    try terminal.press("r")
    try terminal.wait(for: "结果：")
    try terminal.press("Enter")
    try terminal.wait(for: "结果：心里熬不住的时候")
    try terminal.press("Enter")
  }

  /// Every step, by what it waits for.
  private func takeSteps() throws {
    try terminal.wait(for: "第1步")
    let total = try #require(try terminal.screen().firstMatch(of: /第1步，共(\d+)步/).flatMap { Int($0.1) })
    #expect(total > 8)
    for number in 1...total {
      try terminal.wait(for: "第\(number)步，共\(total)步")
      let keys = try terminal.window()
      // Enter, pressed by habit, does nothing where a step is to be done.
      if keys.contains("[1] 做完了") { try terminal.press("Enter") }
      guard keys.contains("[1]") else {
        try terminal.type("记下第\(number)步")
        continue
      }
      try terminal.press("1")
      if keys.contains("[1] 接通了") { try terminal.choose("1", after: "打给了谁") }
    }
  }

  private func recordCall() throws {
    try terminal.wait(for: "记一次电话")
    try terminal.press("c")
    try terminal.choose("1", after: "电话通了吗")
    try terminal.choose("1", after: "打给了谁")
    try terminal.wait(for: "记一次电话")
    try terminal.press("Enter")
  }

  /// “No” to whatever is asked, as long as something is.
  private func denyAll() throws {
    for number in 1...9 {
      while true {
        let screen = try terminal.window()
        if screen.contains("谢谢您跟我说了这么多") { return }
        if screen.contains("第\(number)题") { break }
        usleep(40_000)
      }
      try terminal.press("2", "Enter")
    }
  }
}
