import ArgumentParser
import Casework

/// Reopens a closed case.
struct CaseReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Take a closed case up again.",
    discussion: "Example: nuanxin case reopen 7K2QD-M0X9F --reason \"she rang at night\"")

  @Option(help: "Why, in words.") var reason: String

  @OptionGroup var step: CaseStepOptions

  mutating func run() throws { try step.record(.reopened(reason: reason)) }
}
