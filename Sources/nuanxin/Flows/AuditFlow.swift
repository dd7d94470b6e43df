import Casework
import Clinic
import Screens

/// What an auditor can do from the start.
struct AuditFlow {
  private let talk: Talk

  /// Speaks as the user at work.
  init(_ talk: Talk) { self.talk = talk }

  /// The entries of the menu.
  var entries: [(words: MenuWords, act: () throws -> Void)] { [] }
}
