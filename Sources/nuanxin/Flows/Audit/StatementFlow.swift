import Clinic
import Glibc
import Screens

/// Shows what a statement of the check says, and signs and saves it where the user wants it.
struct StatementFlow {
  private let talk: Talk
  private let desk: AuditDesk

  /// States what lies on the desk.
  init(_ talk: Talk, _ desk: AuditDesk) { (self.talk, self.desk) = (talk, desk) }

  private var session: Session { talk.session }

  /// Asks where to, until it is saved or the user steps back. Where nothing was checked yet, that comes first.
  func run() throws {
    guard try CheckFlow(talk, desk).checkFirst(), let check = desk.check else { return }
    let statement = try session.statement(of: check, in: talk.language)
    let name = StatementFile.name(of: statement)
    while try read(session.card(of: statement, check)) {
      if try save(check, name) { return }
    }
  }

  /// Shows what is to be signed; whether it may be.
  private func read(_ card: StatementCard) throws -> Bool {
    let screen = StatementScreens.preview(card, in: talk.language)
    var shown = screen
    while true {
      switch try talk.line(shown) {
      case Screen.back: return false
      case "": return true
      case let line: shown = screen.noting(talk.say(InputWords.notOnThisScreen(line)))
      }
    }
  }

  /// Asks where to; whether it was saved.
  private func save(_ check: Verification, _ name: String) throws -> Bool {
    let screen = StatementScreens.folder(Self.home, name: name, in: talk.language)
    var shown = screen
    while true {
      let line = try talk.line(shown)
      if line == Screen.back { return false }
      let path = Self.path(line, name: name)
      do {
        try session.save(check, to: path, in: talk.language)
        try talk.page(StatementScreens.saved(path, in: talk.language))
        return true
      } catch let problem as StatementProblem {
        shown = screen.noting(talk.say(problem.words(path)))
      }
    }
  }

  /// The user's own folder: not the vault's, where whoever changes the one would find the other.
  private static var home: String { Environment["HOME"] ?? "." }

  /// A folder takes the usual name; anything else is a name of the user's own.
  private static func path(_ line: String, name: String) -> String {
    let typed = line.isEmpty ? home : line.hasPrefix("~/") ? home + line.dropFirst() : line
    var status = stat()
    guard
      line.isEmpty || typed.hasSuffix("/")
        || (stat(typed, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR)
    else { return typed }
    return typed + (typed.hasSuffix("/") ? "" : "/") + name
  }
}
