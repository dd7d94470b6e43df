import ArgumentParser
import Catalog
import Clinic
import Screens
import Terminal

/// Writes a starting point for a questionnaire of one's own.
struct InstrumentNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a starting point for a questionnaire of your own.",
    discussion: """
      Three short files that pass the checker as they stand; their comments say what to change.

      Example: nuanxin instrument new our-sleep --out Forms --lang zh-Hans
      """)

  @Argument(help: "A name of lower-case letters, digits and hyphens.") var id: String
  @OptionGroup var authoring: AuthoringOptions
  @OptionGroup var speech: LanguageOptions

  mutating func run() throws {
    let (folder, language) = (authoring.folder, speech.language)
    let files = StarterInstrument.files(named: id, explainedIn: language) { kind in
      EditorHint.lines(for: kind, in: folder)
    }
    let path = try InstrumentFolder(id: id, files: files).write(in: folder, replacing: authoring.replace)
    try DescriptorOutput.standard.write(path + "\n")
    let command = "nuanxin instrument try \(id) --instruments \(folder)"
    for words in [AuthorWords.started(path), .tryIt(command)] {
      try DescriptorOutput.error.write(language.say(words) + "\n")
    }
  }
}
