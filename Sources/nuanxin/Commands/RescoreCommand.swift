import ArgumentParser
import Assessment
import Casework
import Catalog
import Clinic
import Screens

/// Shows what corrected definitions would make of records of the past.
struct RescoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescore",
    abstract: "Show what today's versions make of answers that older versions scored; it changes nothing.",
    discussion: """
      Records keep the score that they were given. Where the definition or the engine has changed since, old and new \
      stand side by side, and an alert that would be raised today is pointed out. Reading it is recorded like reading \
      each chart.

      Example: nuanxin rescore --member 4F7Q2-M9XKD --format json
      """)

  @Option(help: "The person's number; without it, everyone whose chart you may read.") var member: String?
  @Option(help: "One questionnaire; without it, all.") var instrument: String?

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let wanted = instrument.map { InstrumentID($0) }
    var (records, withheld) = ([Rescored](), 0)
    if let member {
      records = try session.rescored(of: try session.member(member), wanted)
    } else {
      (records, withheld) = try session.rescored(wanted)
    }
    // A mistyped name would read as if every record were in order.
    if let wanted, records.isEmpty, session.catalog.instruments[wanted] == nil {
      throw ClinicError.unknownInstrument(wanted.raw)
    }
    let language = output.speech.language
    try output.print(
      RescoreScreens.list(try session.cards(of: records, in: language), withheld: withheld, in: language),
      or: session.listing(of: records))
  }
}
