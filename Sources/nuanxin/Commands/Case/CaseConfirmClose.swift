import ArgumentParser
import Casework

/// Confirms a proposed closure.
struct CaseConfirmClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm-close",
    abstract: "Confirm a closure that somebody else proposed.",
    discussion: "Example: nuanxin case confirm-close 7K2QD-M0X9F --user lin")

  @Option(help: "A note.") var note: String = ""

  @OptionGroup var step: CaseStepOptions

  mutating func run() throws { try step.record(.closureConfirmed(note: note)) }
}
