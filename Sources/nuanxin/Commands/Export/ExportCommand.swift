import ArgumentParser

/// Gives things to other systems.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write questionnaires for other systems.",
    discussion: "Example: nuanxin export questionnaire phq-9 --out phq-9.json",
    subcommands: [ExportQuestionnaire.self])
}
