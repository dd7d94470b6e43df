import ArgumentParser

/// The program's one command, with everything else below it.
struct Nuanxin: ParsableCommand {
  /// The program's version, as `--version` and signed statements give it.
  static let version = "1.0.0"

  static let configuration = CommandConfiguration(
    commandName: "nuanxin",
    abstract: "Psychological screening and records, kept under seal.",
    discussion: """
      Without a command it asks who you are and lists what you can do now.

      Example: nuanxin demo
      """,
    version: version,
    subcommands: [
      CrisisCommand.self, DemoCommand.self, InitCommand.self, ScreeningCommand.self, ChartCommand.self,
      RescoreCommand.self,
      CaseCommand.self, MemberCommand.self, ConsentCommand.self, InstrumentCommand.self, ScoreCommand.self,
      UserCommand.self, ImportCommand.self, ExportCommand.self, AuditCommand.self, StartCommand.self,
    ],
    defaultSubcommand: StartCommand.self)
}
