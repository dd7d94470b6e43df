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
    let screen = StatementScreens.save(session.card(of: statement, check), to: Self.home, in: talk.language)
    var remark: String?
    while true {
      let line = try talk.line(remark.map { screen.noting($0) } ?? screen)
      if line == Screen.back { return }
      let path = Self.path(line, name: StatementFile.name(of: statement))
      do {
        try session.save(check, to: path, in: talk.language)
        return try talk.page(StatementScreens.saved(path, in: talk.language))
      } catch let problem as StatementProblem {
        remark = talk.say(problem.words(path))
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
