import ArgumentParser
import Assessment
import Clinic
import Exchange
import Screens
import Terminal

/// Brings the publisher's words onto a questionnaire.
struct WordingImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Ask a questionnaire in the publisher's own words from now on.",
    discussion: """
      The words come from the publisher's FHIR Questionnaire, or from a table of id,text typed from the paper form. \
      Every question and every answer must have its words, and none may be over; else nothing is changed.

      Example: nuanxin instrument wording import words.csv --for ies-r --lang en --source "Form of 2020, page 3"
      """)

  @Argument(help: "The file; - is standard input.") var file: String
  @Option(name: .customLong("for"), help: "The questionnaire's name.") var id: String
  @Option(help: "Which publication the words are from; needed for a table.") var source: String?
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var speech: LanguageOptions

  mutating func run() throws {
    let language = speech.language
    let wording = try refusing { try WordingImport(into: catalogue.folder(of: id), language: language) }
    let input = try InputFile(file)
    let bytes = try input.contents()
    let path = try refusing {
      let form = try input.naming { _ in try PublisherForm(bytes, for: wording.instrument, in: language) }
      guard let source = source ?? form.source else {
        throw Trouble.authoring(.usage, .sourceNeeded)
      }
      for note in form.notes { try DescriptorOutput.error.write("\(note)\n") }
      return try wording.write(
        form.words, source: source, from: bytes, introduction: language.say(AuthorWords.neutralIntroduction))
    }
    try DescriptorOutput.standard.write(path + "\n")
    try DescriptorOutput.error.write(language.say(AuthorWords.askedAnew(id)) + "\n")
  }

  private func refusing<Value>(_ act: () throws -> Value) throws -> Value {
    try Refusing.saying(.wordingRefused(id), in: speech.language, act)
  }
}
