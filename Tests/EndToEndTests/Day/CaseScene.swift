import Testing

/// A case from taking it on to its closing by two.
struct CaseScene {
  let desk: DayDesk
  private var terminal: Terminal { desk.terminal }

  init(desk: DayDesk) { self.desk = desk }

  /// The first supervisor works it up to a proposed closing.
  func supervise() throws {
    try open(as: "chen")
    try record("a", ["要写备注吗": "我来跟"])
    try record("c", ["结果怎么样": "1", "要写备注吗": "电话里谈了半个钟头"])
    try record("r", ["转介到哪里": "区精神卫生中心", "要写备注吗": ""])
    try record("f", ["现在是什么等级": "1", "要写备注吗": "睡得好些了"])
    try record("p", ["为什么？": "本人有人陪，已经约好门诊"])
    try back()
  }

  /// The second one confirms.
  func confirm() throws {
    try open(as: "lin")
    try record("p", ["要写备注吗": "同意"])
    try back()
  }

  private func open(as user: String) throws {
    try desk.logIn(user)
    try terminal.pick("看个案")
    try terminal.wait(for: "急的在前")
    try terminal.press("1", "Enter")
    try terminal.wait(for: "前后经过")
  }

  /// Records one step by its letter and what is asked for it; the screen then says so.
  private func record(_ letter: String, _ replies: KeyValuePairs<String, String>) throws {
    try terminal.press(letter)
    for (question, reply) in replies {
      try terminal.wait(for: question)
      try terminal.type(reply)
    }
    try terminal.wait(for: "记好了：")
  }

  private func back() throws {
    try terminal.press("Left")
    try terminal.wait(for: "[z]")
    try terminal.press("Left")
    try desk.leave()
  }
}
