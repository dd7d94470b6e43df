import Clinic
import Screens

/// Checks the whole record, showing how far it is, and then goes through what was found, one by one.
struct CheckFlow {
  private let talk: Talk
  private let desk: AuditDesk

  /// Goes on with what lies on the desk.
  init(_ talk: Talk, _ desk: AuditDesk) { (self.talk, self.desk) = (talk, desk) }

  private var session: Session { talk.session }

  /// Offers a check where there was none, and shows what came out until the user steps back.
  func run() throws {
    guard try checkFirst() else { return }
    var remark: String?
    while let check = desk.check {
      let screen = CheckScreens.result(check.card(in: talk.language), seen: desk.seen, in: talk.language)
      let line = try talk.line(remark.map { screen.noting($0) } ?? screen).lowercased()
      remark = nil
      switch line {
      case Screen.back: return
      case "a": try self.check()
      case "s": try StatementFlow(talk, desk).run()
      case "" where !check.isSound: try walk(check)
      case "": return
      case _: remark = talk.say(InputWords.notOnThisScreen(line))
      }
    }
  }

  /// Whether there is a check to look at: one that was made before, or one that is made now.
  func checkFirst() throws -> Bool {
    var screen = CheckScreens.offer(in: talk.language)
    while desk.check == nil {
      switch try talk.line(screen) {
      case Screen.back: return false
      case "": try check()
      case let line:
        screen = CheckScreens.offer(in: talk.language).noting(talk.say(InputWords.notOnThisScreen(line)))
      }
    }
    return true
  }

  private func check() throws {
    desk.put(
      try session.verify { done, total in
        try talk.dialogue.progress(CheckScreens.progress(done: done, of: total, in: talk.language))
      })
  }

  /// The findings one by one, from where they were left.
  private func walk(_ check: Verification) throws {
    let findings = check.card(in: talk.language).findings
    var remark: String?
    while findings.indices.contains(desk.place) {
      desk.look(at: desk.place)
      let screen = CheckScreens.finding(
        findings[desk.place], at: desk.place + 1, of: findings.count, in: talk.language)
      let line = try talk.line(remark.map { screen.noting($0) } ?? screen).lowercased()
      remark = nil
      switch line {
      case Screen.back: return
      case "n", "":
        // After the last one back to what came out; going in again shows the last one.
        guard desk.place + 1 < findings.count else { return }
        desk.place += 1
      case "p": desk.place = max(0, desk.place - 1)
      case _: remark = talk.say(InputWords.notOnThisScreen(line))
      }
    }
  }
}
