import ArgumentParser
import Clinic
import Screens

/// Records a withdrawal.
struct ConsentWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Record that a person takes consent back; new processing stops at once.",
    discussion: "Example: nuanxin consent withdraw --member 4F7Q2-M9XKD --scope assessment")

  @OptionGroup var purposes: ScopesOptions
  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let member = try session.member(purposes.member)
    try session.withdrawConsent(purposes.scopes, member: member)
    try output.print(DoneWords.consentWithdrawn, or: purposes.record(of: member, state: "withdrawn"))
  }
}
