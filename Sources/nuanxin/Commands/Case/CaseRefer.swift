import ArgumentParser
import Casework

/// Records a referral.
struct CaseRefer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refer",
    abstract: "Record a referral.",
    discussion: "Example: nuanxin case refer 7K2QD-M0X9F --to \"district mental health centre\"")

  @Option(name: .customLong("to"), help: "The place.") var place: String
  @Option(help: "A note.") var note: String = ""

  @OptionGroup var step: CaseStepOptions

  mutating func run() throws { try step.record(.referred(to: place, note: note)) }
}
