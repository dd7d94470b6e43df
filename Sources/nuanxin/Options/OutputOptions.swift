import ArgumentParser
import Screens
import Terminal

/// How results are written.
struct OutputOptions: ParsableArguments {
  /// The forms in which something can be listed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  @Option(help: "How to write: text, json (one object a line) or csv.")
  var format: Format = .text

  @OptionGroup var plain: PlainOptions
  @OptionGroup var speech: LanguageOptions

  /// Prints a screen, or the same as data.
  func print(_ screen: @autoclosure () throws -> Screen, or listing: @autoclosure () throws -> Listing) throws
  {
    switch format {
    case .text: try plain.show(try screen())
    case .json: try DescriptorOutput.standard.write(try listing().json)
    case .csv: try DescriptorOutput.standard.write(try listing().csv)
    }
  }

  /// Prints one sentence, or the same as one object.
  func print(_ sentence: some Phrase, or record: Record) throws {
    switch format {
    case .text: try DescriptorOutput.standard.write(speech.language.say(sentence) + "\n")
    case .json, .csv: try print(Screen(""), or: Listing(columns: record.keys, [record]))
    }
  }
}
