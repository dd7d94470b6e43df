import ArgumentParser
import Clinic
import Screens

/// Members by a part of their name, street or number.
struct MemberFind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find people of yours by a part of the name, the street or the number.",
    discussion: "Example: nuanxin member find 晨光 --user wang")

  @Argument(help: "What to look for.")
  var text: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let members = try session.findMembers(text)
    try output.print(
      session.screen(of: members, in: output.speech.language), or: session.listing(of: members))
  }
}
