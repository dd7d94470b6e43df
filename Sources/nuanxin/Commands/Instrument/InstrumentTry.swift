import ArgumentParser
import Assessment
import Casework
import Clinic
import Exchange
import Screens

/// Tries a questionnaire out.
struct InstrumentTry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: "Try a questionnaire out, without a vault: nothing is kept.",
    discussion: """
      The questions are put as in an interview, then the scores are shown, the flags, and the safety questions \
      left open. With --answers they come from a file with one row, as for score.

      Example: nuanxin instrument try phq-9 --lang zh-Hans
      """)

  @Argument(help: "The questionnaire's name.") var id: String
  @Option(
    help: ArgumentHelp("A CSV file with one row of answers; - is standard input.", valueName: "file.csv"))
  var answers: String?
  @Option(help: "Who answers: female or male, where the scores depend on it.") var sex: Sex?
  @Option(help: "Who answers: age in years.") var age: Int?

  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    guard answers != nil || output.format == .text else {
      throw ValidationError("--format goes with --answers FILE.csv here")
    }
    guard answers == nil || (sex == nil && age == nil) else {
      throw ValidationError("--answers takes sex and age from columns of its file")
    }
    guard age.map({ (0...130).contains($0) }) ?? true else { throw ValidationError("--age takes 0 to 130") }
  }

  mutating func run() throws {
    let instrument = try catalogue.instrument(id)
    guard let answers else {
      return try Console(output.plain, output.speech.language).run { try trial(of: instrument, $0).run() }
    }
    let flow = try trial(of: instrument, TerminalDialogue(output.plain.console))
    let row = try OnlyRow.read(answers, of: instrument, output.speech.language)
    guard output.format != .text else { return try flow.show(row.sheet, of: row.respondent) }
    try SheetScores.write(row.sheet, of: instrument, row.respondent, id: row.id, as: output.format.scores)
  }

  private func trial(of instrument: Instrument, _ dialogue: any Dialogue) throws -> TrialFlow {
    let language = output.speech.language
    var help = CrisisHelp(folders: catalogue.policies, in: language).card
    // The numbers alone, so that they stay in sight; they are real in a trial too.
    help.steps = []
    var panel = CrisisScreens.panel(help, in: language)
    panel.keys = [KeyHint("Enter", language.say(KeyWords.goOn))]
    (panel.input, panel.leaving) = (.keys, "")
    return try TrialFlow(
      instrument, Respondent(sex: sex, age: age),
      Conversation(dialogue, language, offering: [.help]) { _ in _ = try dialogue.ask(panel) },
      today: Zone.china.date(of: World.live.now()))
  }
}
