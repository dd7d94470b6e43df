import ArgumentParser
import Assessment
import Casework
import Clinic
import Screens

/// Opens a case by judgement.
struct CaseOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a case by judgement: no questionnaire, score or consent is needed.",
    discussion: "Example: nuanxin case open --member 4F7Q2-M9XKD --level urgent --reason \"gave things away\""
  )

  @Option(help: "The person's number.") var member: String
  @Option(help: "attention, urgent or immediate.") var level: CrisisLevel
  @Option(help: "Why, in words.") var reason: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let crisis = try session.openCase(of: session.member(member), level: level, reason: reason)
    try output.print(DoneWords.caseNow(crisis, in: output.speech.language), or: session.record(of: crisis))
  }
}
