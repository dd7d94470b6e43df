import ArgumentParser
import Casework
import Clinic
import Screens

/// Who did what.
struct AuditLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show who did what, by numbers, without names or answers.",
    discussion: "Example: nuanxin audit log --since 2026-03-01 --user he")

  @Option(help: ArgumentHelp("Only from this day on.", valueName: "yyyy-mm-dd")) var since: CalendarDate?

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language, toRead: true)
    let start = since.map { session.zone.start(of: $0) }
    let entries = try session.accessLog().filter { entry in start.map { $0 <= entry.time } ?? true }
    let language = output.speech.language
    try output.print(
      AuditScreens.log(entries.map { session.row(of: $0, in: language) }, in: language),
      or: Listing(columns: Session.logColumns, entries.map(session.record)))
  }
}
