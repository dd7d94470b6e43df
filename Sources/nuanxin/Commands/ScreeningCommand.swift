import ArgumentParser
import Clinic
import Screens

/// Holds an interview.
struct ScreeningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Hold an interview at the terminal, or take its answers from a file.",
    discussion: """
      An interview that was interrupted goes on where it stopped. --instrument takes a questionnaire or a set of \
      them, such as first-visit.

      Example: nuanxin interview --member 4F7Q2-M9XKD --instrument phq-9 --user wang
      """)

  @Option(help: "The person's number.") var member: String
  @Option(help: "A questionnaire, or a set of them.") var instrument: String
  @Option(
    help: ArgumentHelp("A CSV file with one row of answers; - is standard input.", valueName: "file.csv"))
  var answers: String?

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    guard answers == nil, !TerminalInput.isTerminal else { return }
    throw ValidationError(SpokenLanguage.environment.say(ErrorWords.noTerminal))
  }

  mutating func run() throws {
    if let answers {
      let session = try session.open(in: output.speech.language)
      let member = try session.member(member)
      let reading = FiledInterview(session, output.format.scores)
      return try reading.run(member: member, instrument: instrument, answers: answers, output.speech.language)
    }
    try Console(output.plain, output.speech.language).run(session) { talk in
      let member = try talk.session.member(member)
      var visit = VisitFlow(talk, member: member, form: try Form(named: instrument, in: talk.session))
      try visit.run()
    }
  }
}
