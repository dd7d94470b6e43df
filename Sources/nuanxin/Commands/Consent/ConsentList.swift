import ArgumentParser
import Casework
import Clinic
import Screens

/// Where each purpose of a member stands.
struct ConsentList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show what a person agreed to, refused or withdrew.",
    discussion: "Example: nuanxin consent list --member 4F7Q2-M9XKD")

  @Option(help: "The person's number.") var member: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let member = try session.member(member)
    let ledger = try session.consents(of: member)
    try output.print(
      ConsentScreens.list(member.description, session.rows(of: ledger), in: output.speech.language),
      or: Listing(columns: Session.consentColumns, session.records(of: ledger, member: member)))
  }
}
