import ArgumentParser
import Screens

/// Hotlines and safety steps, with no vault, no login and no working disk needed.
struct CrisisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crisis",
    abstract: "Hotlines and safety steps; needs no vault and no passphrase.",
    discussion: "Example: nuanxin crisis --lang zh-Hans")

  @Option(
    name: .customLong("policies"),
    help: ArgumentHelp(
      "A folder of policies; the last one that has a readable crisis.yaml counts.", valueName: "dir"))
  var policies: [String] = []

  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let help = CrisisHelp(folders: policies, in: output.speech.language)
    try output.print(CrisisScreens.panel(help.card, in: output.speech.language), or: help.listing)
  }
}
