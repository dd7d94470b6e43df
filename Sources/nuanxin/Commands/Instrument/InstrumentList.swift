import ArgumentParser
import Assessment
import Catalog
import Screens

/// Every questionnaire.
struct InstrumentList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List every questionnaire.",
    discussion: "Example: nuanxin instrument list --format json")

  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let list = try catalogue.load().list
    let language = output.speech.language
    try output.print(
      InstrumentScreens.list(list, in: language),
      or: Listing(columns: Self.columns, list.map { Self.record(of: $0, in: language) }))
  }

  private static let columns = ["instrument", "version", "title", "items", "minutes", "wording", "languages"]

  private static func record(of instrument: Instrument, in language: Language) -> Record {
    let pack = instrument.packs[language]
    let languages = Language.allCases.filter { instrument.packs[$0]?.isComplete == true }
    return Record([
      "instrument": .text(instrument.id.raw), "version": .text(instrument.version),
      "title": .text(pack?.title), "items": .number(instrument.items.count),
      "minutes": .number(instrument.minutes), "wording": .text(pack?.wording.rawValue),
      "languages": .texts(languages.map(\.rawValue)),
    ])
  }
}
