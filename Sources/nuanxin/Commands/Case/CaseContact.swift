import ArgumentParser
import Casework

/// Records an attempt to reach the person.
struct CaseContact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "Record an attempt to reach the person; only reached stops the clock.",
    discussion: "Example: nuanxin case contact 7K2QD-M0X9F --outcome reached --note \"spoke at home\"")

  @Option(help: "reached, not-reached or refused.") var outcome: CrisisEvent.Outcome
  @Option(help: "A note.") var note: String = ""

  @OptionGroup var step: CaseStepOptions

  mutating func run() throws { try step.record(.contacted(outcome, note: note)) }
}
