import ArgumentParser
import Clinic
import Screens

/// The members whom the user may see.
struct MemberList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the people you look after; an auditor sees numbers only.",
    discussion: "Example: nuanxin member list --user wang --format csv")

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let members = try session.members()
    try output.print(
      session.screen(of: members, in: output.speech.language), or: session.listing(of: members))
  }
}
