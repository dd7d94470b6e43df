import ArgumentParser

/// Questionnaires: what there is, how it is scored, whether it holds.
struct InstrumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument",
    abstract: "List, show, check, try and write questionnaires.",
    discussion: "Example: nuanxin instrument show phq-9 --lang zh-Hans",
    subcommands: [
      InstrumentList.self, InstrumentShow.self, InstrumentCheck.self, InstrumentTry.self, InstrumentNew.self,
      InstrumentImport.self, WordingCommand.self,
    ])
}
