import ArgumentParser
import Assessment
import Catalog
import Screens

/// Every questionnaire.
struct InstrumentList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List every questionnaire.",
    discussion: """
      With --unverified it lists what the clinical lead still has to confirm: every figure, with its source.

      Example: nuanxin instrument list --unverified --format csv
      """)

  @ArgumentParser.Flag(help: "The figures that nobody has confirmed in their source.")
  var unverified = false

  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let list = try catalogue.instrumentList()
    let language = output.speech.language
    guard !unverified else {
      let figures = list.flatMap(Self.open)
      return try output.print(
        InstrumentScreens.unverified(list, in: language), or: Listing(columns: Self.figureColumns, figures))
    }
    try output.print(
      InstrumentScreens.list(list, in: language),
      or: Listing(columns: Self.columns, list.map { Self.record(of: $0, in: language) }))
  }

  private static let columns = ["instrument", "version", "title", "items", "minutes", "wording", "languages"]

  private static let figureColumns = ["instrument", "place", "figure", "source"]

  private static func open(in instrument: Instrument) -> [Record] {
    instrument.figures.filter { !$0.source.isVerified }.map { figure in
      Record([
        "instrument": .text(instrument.id.raw), "place": .text(figure.place), "figure": .text(figure.figure),
        "source": .text(figure.source.source),
      ])
    }
  }

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
