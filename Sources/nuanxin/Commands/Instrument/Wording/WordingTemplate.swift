import ArgumentParser
import Exchange
import Terminal

/// An empty table for words typed from a paper form.
struct WordingTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Print an empty table of id,text to type a paper form into.",
    discussion: """
      Fill in the column text; the column about only says which line is which, and may stay. A heading, the title, \
      the introduction and the time asked about may stay empty.

      Example: nuanxin instrument wording template ies-r > words.csv
      """)

  @Argument(help: "The questionnaire's name.") var id: String
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var speech: LanguageOptions

  mutating func run() throws {
    let instrument = try catalogue.instrument(id)
    try DescriptorOutput.standard.write(WordingTable.template(for: instrument, in: speech.language))
  }
}
