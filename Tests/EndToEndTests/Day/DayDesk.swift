import Testing

/// A desk at which one user after another logs in by a passphrase that they type.
struct DayDesk {
  let office: Office
  let terminal: Terminal

  /// Opens the console and logs in at its own screen; nothing of what is typed shows.
  func logIn(_ user: String, to place: String = "想做什么", mistypingFirst: Bool = false) throws {
    try terminal.type("\(Program.path) --lang zh-Hans --vault \(office.vault) --user \(user)")
    try terminal.wait(for: "\(user)，请输入口令")
    if mistypingFirst {
      try terminal.write("not-my-passphrase-at-all")
      try terminal.press("Enter")
      try terminal.wait(for: "口令不对")
      #expect(try !terminal.window().contains("not-my"))
    }
    let passphrase = try office.passphrase(of: user)
    try terminal.type(passphrase)
    try terminal.wait(for: place)
    #expect(try !terminal.screen().contains(passphrase))
    #expect(try terminal.told("#{pane_title}") == "nuanxin")
  }

  /// From the menu out of the program.
  func leave() throws {
    try terminal.wait(for: "想做什么")
    try terminal.press("q")
    try terminal.wait(for: "再见")
    try terminal.clear()
  }

  /// From the menu to a questionnaire's first question, with a person looked up by one letter.
  func begin(_ form: String, with person: String) throws {
    try terminal.pick("做访谈")
    try terminal.wait(for: "是谁？")
    try terminal.write(person)
    try terminal.wait(for: "> 1  \(person)测试")
    try terminal.press("Enter")
    try terminal.wait(for: "做哪一份")
    try terminal.pick(form)
    try terminal.choose("1", after: "是，就是这位")
    try terminal.beginReadingAloud()
  }
}
