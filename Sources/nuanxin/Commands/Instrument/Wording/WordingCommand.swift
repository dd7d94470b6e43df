import ArgumentParser

/// The words in which a questionnaire is asked.
struct WordingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wording",
    abstract: "Bring in the publisher's words.",
    discussion: "Example: nuanxin instrument wording import phq9.json --for phq-9",
    subcommands: [WordingImportCommand.self, WordingTemplate.self])
}
