import ArgumentParser
import Assessment
import Screens

/// One questionnaire.
struct InstrumentShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one questionnaire: questions, scores, what raises a flag, sources.",
    discussion: "Example: nuanxin instrument show phq-9")

  @Argument(help: "The questionnaire's name.")
  var id: String

  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let instrument = try catalogue.instrument(id)
    let language = output.speech.language
    try output.print(
      InstrumentScreens.show(instrument, in: language),
      or: Listing(columns: Self.columns, instrument.items.map { Self.record(of: $0, instrument, language) }))
  }

  private static let columns = ["item", "label", "ask", "response", "answers", "safety"]

  private static func record(of item: Item, _ instrument: Instrument, _ language: Language) -> Record {
    let text = instrument.packs[language]?.items[item.id]
    return Record([
      "item": .text(item.id.raw), "label": .text(text?.label), "ask": .text(text?.ask),
      "response": .text(item.response.name), "answers": .text(item.response.answers),
      "safety": .truth(item.isSafety),
    ])
  }
}
