import ArgumentParser
import Casework
import Clinic
import Screens

/// One member's history.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Show one person's history: scores, change, cases, consents.",
    discussion: "Example: nuanxin chart 4F7Q2-M9XKD --user wang")

  @Argument(help: "The person's number.") var member: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let chart = try session.chart(of: session.member(member))
    try output.print(
      ChartScreens.chart(
        try session.card(of: chart, in: output.speech.language), in: output.speech.language),
      or: try session.listing(of: chart))
  }
}
