import ArgumentParser
import Catalog
import Clinic
import Exchange
import Screens
import Terminal

/// Makes questionnaires of forms of other systems.
struct InstrumentImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a questionnaire of a FHIR Questionnaire or of a REDCap data dictionary.",
    discussion: """
      Writes a folder per form and has the checker look at it. What was left out or assumed is said, and stands at \
      the top of the file; a form that cannot be put into our terms is refused with every reason.

      Example: nuanxin instrument import phq9.json --out Forms
      """)

  @Argument(help: "The file; - is standard input.") var file: String
  @Option(help: "The questionnaire's name, where it shall not be the form's own.") var id: String?
  @Option(help: "One form of a data dictionary, by its name there; else all.") var form: String?
  @OptionGroup var authoring: AuthoringOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let intake = try Refusing.saying(.notAForm(file), in: output.speech.language) {
      try Intake(file, id: id, form: form, authoring)
    }
    let records = try intake.write { try report($0) }
    if output.format != .text {
      try output.print(Screen(""), or: Listing(columns: IntakeRecord.columns, records.map(\.record)))
    }
    let isRefused = records.contains { !$0.refused.isEmpty }
    if isRefused { throw Trouble.said(Failure.Status.badData.rawValue) }
    if records.contains(where: { !$0.defects.isEmpty }) { throw Trouble.said(1) }
  }

  /// Where it lies on standard output, everything else on standard error.
  private func report(_ record: IntakeRecord) throws {
    let language = output.speech.language
    var lines = record.remarks.isEmpty ? [] : [record.form]
    lines += record.remarks.map { "  \($0)" }
    if !record.refused.isEmpty {
      lines.append(ErrorLine.text(AuthorWords.formRefused(record.form), in: language))
      lines += record.refused.map { "  \($0)" }
    }
    lines += record.defects.map(\.description)
    if !record.defects.isEmpty { lines.append(language.say(AuthorWords.toMend(record.defects.count))) }
    for line in lines { try DescriptorOutput.error.write(line + "\n") }
    guard let path = record.path, output.format == .text else { return }
    try DescriptorOutput.standard.write(path + "\n")
  }
}
