import ArgumentParser
import Assessment
import Casework

/// Records that the person was seen again.
struct CaseFollowUp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Record that the person was seen again; a new level needs a note that says why.",
    discussion:
      "Example: nuanxin case follow-up 7K2QD-M0X9F --level attention --note \"sleeps again, daughter-in-law stays\""
  )

  @Option(help: "attention, urgent or immediate, where it changes.") var level: CrisisLevel?
  @Option(help: "A note.") var note: String = ""

  @OptionGroup var step: CaseStepOptions

  mutating func run() throws { try step.record(.followedUp(level: level, note: note)) }
}
