import ArgumentParser
import Clinic
import Exchange
import Terminal

/// One questionnaire as FHIR.
struct ExportQuestionnaire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "Write a questionnaire as a FHIR R4 Questionnaire, with its scoring.",
    discussion: """
      What FHIR has no element for stands in extensions, so that instrument import makes the same of it again.

      Example: nuanxin export questionnaire phq-9 --lang zh-Hans --out phq-9.json
      """)

  @Argument(help: "The questionnaire's name.") var id: String
  @Option(help: ArgumentHelp("A file; else it is printed.", valueName: "file")) var out: String?
  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var speech: LanguageOptions

  mutating func run() throws {
    let form = try QuestionnaireFile(of: catalogue.folder(of: id), in: speech.language)
    for note in form.notes { try DescriptorOutput.error.write("\(note)\n") }
    guard let out else { return try DescriptorOutput.standard.write(form.text) }
    try form.write(to: out)
    try DescriptorOutput.standard.write(out + "\n")
  }
}
