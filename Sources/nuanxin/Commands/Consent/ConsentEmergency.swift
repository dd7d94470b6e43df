import ArgumentParser
import Casework
import Clinic
import Screens

/// Records an emergency, on which acts may rest for a while.
struct ConsentEmergency: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emergency",
    abstract: "Record that life or health is in danger, so that acts may rest on it for 72 hours.",
    discussion: "Example: nuanxin consent emergency --member 4F7Q2-M9XKD --reason \"spoke of ending it\"")

  @Option(help: "The person's number.") var member: String
  @Option(help: "Why, in words.") var reason: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let event = try session.declareEmergency(reason, member: session.member(member))
    let until = session.policies.consent.emergencyLasts.after(session.now, in: session.zone)
    let moment = TimeWords.moment(WallTime(until, in: session.zone))
    try output.print(
      DoneWords.emergencyUntil(output.speech.language.say(moment)),
      or: Record([
        "event": .text(event.description), "until": .text(Timestamp.text(until, in: session.zone)),
      ]))
  }
}
