import Casework
import Clinic
import Screens

/// What an auditor can do from the start.
struct AuditFlow {
  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  /// The entries of the menu that are an auditor's alone.
  var entries: [(words: MenuWords, act: () throws -> Void)] {
    [
      (.consentRegister, { try page(session.screen(of: session.consentRegister(), in: talk.language)) }),
      (.log, { try page(AuditScreens.log(rows(), in: talk.language)) }),
    ]
  }

  /// Checks the record and shows what was found.
  func verify() throws {
    try page(
      AuditScreens.verify(session.checked(in: talk.language).card(in: talk.language), in: talk.language))
  }

  private var session: Session { talk.session }

  private func page(_ screen: Screen) throws { try talk.page(screen) }

  /// The latest acts; the whole log is for `audit log`.
  private func rows() throws -> [LogRow] {
    try session.accessLog().suffix(40).map { session.row(of: $0, in: talk.language) }
  }
}
