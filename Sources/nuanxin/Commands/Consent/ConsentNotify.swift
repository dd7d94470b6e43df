import ArgumentParser
import Casework
import Clinic
import Screens

/// Records that a member was told of an emergency afterwards.
struct ConsentNotify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "Record that a person was told afterwards of an emergency.",
    discussion: "Example: nuanxin consent notify --member 4F7Q2-M9XKD --how \"told at home\"")

  @Option(help: "The person's number.") var member: String
  @Option(help: "How the person was told, in words.") var how: String
  @Option(help: ArgumentHelp("The day, where not today.", valueName: "yyyy-mm-dd")) var date: CalendarDate?

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let count = try session.notifyEmergency(
      of: nil, member: session.member(member), how: how,
      claimed: date.map { Timestamp.noon(of: $0, in: session.zone) })
    try output.print(DoneWords.notified(count), or: Record(["notified": .number(count)]))
  }
}
