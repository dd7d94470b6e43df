import Testing

/// An interview without a flag in which everything is used that a question offers.
struct QuietScene {
  let desk: DayDesk
  private var terminal: Terminal { desk.terminal }

  init(desk: DayDesk) { self.desk = desk }

  /// Holds it, from the menu to the menu.
  func run(_ person: String) throws {
    try desk.begin("最近两个星期的担心", with: person)
    try terminal.choose("2", after: "第1题，共7题")
    try terminal.wait(for: "第2题，共7题")
    try note()
    try blank()
    try card()
    try goBackAndChange()
    try switchLanguage()
    try skip()
    try pause()
    try lock(person)
    for number in 3...4 { try terminal.choose("2", after: "第\(number)题，共7题") }
    try handOver(person)
    try terminal.choose("2", after: "第7题，共7题")
    try terminal.wait(for: "谢谢您跟我说了这么多")
    try terminal.press("Enter")
  }

  /// The person answers two questions alone; whatever else is pressed leads to nothing but the form, and only the
  /// passphrase leads back.
  private func handOver(_ person: String) throws {
    try terminal.wait(for: "第5题，共7题")
    try terminal.press("w")
    try terminal.wait(for: "今天怎么问")
    try terminal.pick("本人自己看、自己填")
    try terminal.choose("1", after: "现在交给对方")
    try terminal.wait(for: "第5题，共7题")
    for key in ["+", "C-l", "9"] { try terminal.press(key) }
    try terminal.choose("2", after: "第5题，共7题")
    try terminal.choose("2", after: "第6题，共7题")
    try terminal.wait(for: "第7题，共7题")
    #expect(try !terminal.screen().contains("\(person)测试"))
    // A stop leads to no shell: it means giving the computer back, as Esc does.
    try terminal.press("C-z")
    try terminal.wait(for: "关爱员在这里登录")
    #expect(try !terminal.window().contains("第7题"))
    try terminal.press("Enter")
    try terminal.wait(for: "请输入口令")
    try terminal.type(try desk.office.passphrase(of: "wang"))
    try terminal.choose("1", after: "剩下的我来问")
  }

  private func note() throws {
    try terminal.press("n")
    try terminal.wait(for: "给这一题记一笔")
    try terminal.type("今天说话很轻，老伴在睡。")
    try terminal.wait(for: "记好了")
  }

  /// Nothing shows until the next key, which does nothing else.
  private func blank() throws {
    try terminal.press("b")
    try terminal.wait(for: "按任意键回来")
    #expect(try !terminal.window().contains("第2题"))
    try terminal.press("1")
    try terminal.wait(for: "第2题，共7题")
  }

  private func card() throws {
    try terminal.press("c")
    try terminal.wait(for: "+----")
    try terminal.press("c")
    try terminal.wait(for: "[c] 看卡片")
  }

  private func goBackAndChange() throws {
    try terminal.press("BSpace")
    try terminal.wait(for: ["第1题，共7题", "带*的是上次答的"])
    try terminal.press("3", "Enter")
    try terminal.wait(for: "第2题，共7题")
  }

  private func switchLanguage() throws {
    try terminal.press("l")
    try terminal.wait(for: "Question 2 of 7")
    try terminal.press("Left")
    try terminal.choose("3", after: "Question 1 of 7")
    try terminal.wait(for: "Question 2 of 7")
    try terminal.press("l")
    try terminal.wait(for: "第2题，共7题")
  }

  private func skip() throws {
    try terminal.press("s")
    try terminal.choose("1", after: "为什么没有回答")
    try terminal.wait(for: "第3题，共7题")
  }

  private func pause() throws {
    try terminal.press("p")
    try terminal.wait(for: "已经记下2个回答")
    try terminal.press("Enter")
    try terminal.wait(for: "第3题，共7题")
  }

  /// Locked by hand in the middle: nothing shows, and the passphrase leads back to the same question.
  private func lock(_ person: String) throws {
    try terminal.press("C-x")
    try terminal.wait(for: "已锁定")
    let screen = try terminal.window()
    #expect(!screen.contains("第3题") && !screen.contains("\(person)测试"), "\(screen)")
    try terminal.type("wrong")
    try terminal.wait(for: "口令不对")
    try terminal.type(try desk.office.passphrase(of: "wang"))
    try terminal.wait(for: "第3题，共7题")
  }
}
