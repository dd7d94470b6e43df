import ArgumentParser

/// Takes over what exists already.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over existing records.",
    discussion: "Example: nuanxin import responses --instrument phq-9 records.csv",
    subcommands: [ImportResponses.self])
}
