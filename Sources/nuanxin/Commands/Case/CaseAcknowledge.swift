import ArgumentParser
import Casework

/// Takes a case on.
struct CaseAcknowledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge",
    abstract: "Take a case on as its supervisor.",
    discussion: "Example: nuanxin case acknowledge 7K2QD-M0X9F --user chen")

  @Option(help: "A note.") var note: String = ""

  @OptionGroup var step: CaseStepOptions

  mutating func run() throws { try step.record(.acknowledged(note: note)) }
}
