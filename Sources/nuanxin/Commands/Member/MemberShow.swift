import ArgumentParser
import Clinic
import Screens

/// One member's card.
struct MemberShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one person's card.",
    discussion: "Example: nuanxin member show 4F7Q2-M9XKD --user wang")

  @Argument(help: "The person's number.")
  var member: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let member = try session.member(self.member)
    let card = try session.showMember(member)
    let language = output.speech.language
    try output.print(
      MemberScreens.show(
        session.detail(member, card, family: try session.family(of: card, but: member)), in: language),
      or: session.listing(of: member, card))
  }
}
