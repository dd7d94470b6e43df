import ArgumentParser
import Casework
import Clinic
import Screens

/// Records a refusal.
struct ConsentRefuse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse",
    abstract: "Record that a person said no; they are not asked again for a while.",
    discussion: "Example: nuanxin consent refuse --member 4F7Q2-M9XKD --scope research")

  @OptionGroup var purposes: ScopesOptions
  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let member = try session.member(purposes.member)
    try session.refuseConsent(purposes.scopes, member: member, language: output.speech.language)
    try output.print(DoneWords.consentRefused, or: purposes.record(of: member, state: "refused"))
  }
}

extension ScopesOptions {
  /// What was recorded, as data.
  func record(of member: MemberID, state: String) -> Record {
    Record([
      "member": .text(member.description), "scopes": .texts(scopes.map(\.name)), "state": .text(state),
    ])
  }
}
