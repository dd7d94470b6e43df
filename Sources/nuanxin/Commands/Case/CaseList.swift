import ArgumentParser
import Clinic
import Screens

/// The review queue.
struct CaseList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the cases to review, the most urgent first.",
    discussion: "Example: nuanxin case list --user chen --format json")

  @ArgumentParser.Flag(help: "Closed ones too, last.") var all = false

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let cases = try session.cases(includingClosed: all)
    try output.print(
      CaseScreens.queue(try session.rows(of: cases), in: output.speech.language),
      or: Listing(columns: Session.caseColumns, cases.map(session.record)))
  }
}
