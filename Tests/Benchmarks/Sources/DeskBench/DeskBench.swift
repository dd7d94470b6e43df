import BenchVault
import Catalog
import Clinic
import Foundation

/// Measures what a user waits for at the start, and at each key of a search.
///
///     DeskBench make REPOSITORY ANSWERS.csv MEMBERS ROWS FOLDER
///     DeskBench measure REPOSITORY USER FOLDER
///
/// The first makes the vault; the second, a process of its own as a user starts it, prints one `name value` per
/// line. The first `measure` of a user finds no desk that was kept, the next ones do.
@main
struct DeskBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("make", 6):
      guard let members = Int(arguments[3]), let rows = Int(arguments[4]) else { fallthrough }
      try make(arguments[1], arguments[2], members, rows, folder: arguments[5])
    case ("measure", 4):
      try measure(arguments[2], try VaultFixture.catalog(arguments[1]), folder: arguments[3])
    case _:
      FileHandle.standardError.write(Data("usage: see the head of DeskBench.swift\n".utf8))
      exit(64)
    }
  }

  private static func make(
    _ repository: String, _ answers: String, _ members: Int, _ rows: Int, folder: String
  )
    throws
  {
    let fixture = try VaultFixture(repository: repository, folder: folder, members: members)
    let table = try AnswerFile(path: answers).responses(of: fixture.members, rows: rows)
    let summary = try fixture.counselor.importResponses(of: "phq-9", from: table.source, report: { _ in })
    try fixture.leaveUnfinished(fixture.members.prefix(5))
    print("members", fixture.members.count, "responses", summary.imported, "flags", summary.flags)
  }

  private static func measure(_ user: String, _ catalog: Catalog, folder: String) throws {
    let before = resident()
    var session: Session?
    print(
      "login_ms",
      ms(try Stopwatch.seconds { session = try VaultFixture.login(user, catalog, folder: folder) }))
    guard let session else { return }
    let loggedIn = resident()
    var desk: Desk?
    let start = try Stopwatch.both { desk = try session.desk() }
    print("desk_ms", ms(start.wall), "worked", ms(start.work))
    guard let desk else { return }
    print("entries", desk.entries.count, "cases", desk.cases.count, "unfinished", desk.unfinished.count)
    let again = try Stopwatch.both { _ = try session.desk() }
    print("again_ms", ms(again.wall), "worked", ms(again.work))
    var finder: MemberFinder?
    print("finder_ms", ms(Stopwatch.seconds { finder = MemberFinder(desk) }))
    guard let finder else { return }
    report(keystrokes(finder))
    print("resident_mib before", before, "login", loggedIn, "ready", resident(), "peak", peak())
  }

  /// Each key of several searches, as one types them, many times over; the time at work, so that a pause which
  /// another program causes is not counted.
  private static func keystrokes(_ finder: MemberFinder) -> [Double] {
    let searches = ["王秀梅", "wxm", "凉城", "单", "zgl", "nobody at all", "0123", "街道", "w"]
    var times: [Double] = []
    for _ in 0..<50 {
      for search in searches {
        for length in 1...search.count {
          let typed = String(search.prefix(length))
          times.append(Stopwatch.both { keep(finder.matches(typed).count) }.work)
        }
      }
    }
    return times.sorted()
  }

  private static func report(_ times: [Double]) {
    print(
      "keystroke_ms", ms(times[times.count / 2]), "p99", ms(times[times.count * 99 / 100]), "max",
      ms(times[times.count - 1]))
  }

  @inline(never) private static func keep(_: Int) {}

  /// In MiB, of what the system counts as this process's own.
  private static func resident() -> Int { status("VmRSS:") }
  private static func peak() -> Int { status("VmHWM:") }

  private static func status(_ name: String) -> Int {
    let lines = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8))?.split(separator: "\n")
    let line = lines?.first { $0.hasPrefix(name) }
    return (line?.split(separator: " ").dropLast().last).flatMap { Int($0) }.map { $0 / 1024 } ?? 0
  }

  private static func ms(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1e3) }
}
