import ArgumentParser
import Clinic
import Screens

/// One case; a supervisor who opens it has it delivered.
struct CaseShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Open one case: what raised it, what was done. A supervisor's look counts as delivered.",
    discussion: "Example: nuanxin case show 7K2QD-M0X9F --user chen")

  @Argument(help: "The case's number.") var number: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let dossier = try session.openCase(number)
    let language = output.speech.language
    try output.print(
      CaseScreens.show(try session.detail(of: dossier, in: language), in: language),
      or: Listing(columns: Session.caseColumns, [session.record(of: dossier.entry)]))
  }
}
