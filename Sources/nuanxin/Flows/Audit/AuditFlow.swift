import Casework
import Clinic
import Screens

/// The auditor's desk: figures first, then the consents, a check of everything, who did what, and a signed statement.
struct AuditFlow {
  private let talk: Talk
  private let desk = AuditDesk()

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  private var session: Session { talk.session }

  /// Shows the desk until the user steps back.
  func run() throws {
    var register = try read()
    while true {
      let screen = AuditDeskScreens.desk(
        session.auditDeskCard(register, desk.check),
        entries: [AuditDeskWords.register, .verification, .log, .statement].map { talk.say($0) },
        in: talk.language)
      let choice: Int
      do {
        choice = try talk.choice(screen, of: 4)
      } catch is SteppedBack {
        return
      }
      try attempt {
        switch choice {
        case 0:
          register = try session.consentRegister()
          if let register { try ConsentRegisterFlow(talk, register).run() }
        case 1: try verify()
        case 2: try LogFlow(talk, try session.accessLog()).run()
        case _: try StatementFlow(talk, desk).run()
        }
      }
    }
  }

  /// Checks the record and goes through what was found.
  func verify() throws { try CheckFlow(talk, desk).run() }

  /// The register; nothing where the vault is so damaged that it cannot be read, which the desk then says.
  private func read() throws -> ConsentRegister? {
    do {
      return try session.consentRegister()
    } catch let error where Failure(error) != nil {
      return nil
    }
  }

  private func attempt(_ act: () throws -> Void) throws {
    do {
      try act()
    } catch is SteppedBack {
      return
    } catch let error where Failure(error) != nil {
      guard let failure = Failure(error) else { return }
      try talk.page(Screen(failure.line(in: talk.language)))
    }
  }
}
