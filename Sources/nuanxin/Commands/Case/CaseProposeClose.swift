import ArgumentParser
import Casework

/// Proposes to close a case.
struct CaseProposeClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose-close",
    abstract: "Propose to close a case; a second person has to confirm.",
    discussion: "Example: nuanxin case propose-close 7K2QD-M0X9F --reason \"no thoughts for four weeks\"")

  @Option(help: "Why, in words.") var reason: String

  @OptionGroup var step: CaseStepOptions

  mutating func run() throws { try step.record(.closureProposed(reason: reason)) }
}
