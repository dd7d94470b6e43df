import ArgumentParser
import Casework
import Clinic
import Screens

/// Assigns members to another counselor.
struct MemberAssign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Give another counselor the keys of people you look after.",
    discussion: "Example: nuanxin member assign 4F7Q2-M9XKD --to li --user wang")

  @Argument(help: "The persons' numbers.")
  var members: [String]

  @Option(name: .customLong("to"), help: "The counselor's login name.")
  var counselor: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let members = try members.map { try session.member($0) }
    try session.assign(members, to: counselor)
    try output.print(
      DoneWords.membersAssigned(members.count, counselor),
      or: Record(["members": .texts(members.map(\.description)), "counselor": .text(counselor)]))
  }
}
