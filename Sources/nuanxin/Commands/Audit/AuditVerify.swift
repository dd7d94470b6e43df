import ArgumentParser
import Assessment
import Clinic
import Screens
import Terminal

/// Checks the whole record as far as the user's keys reach.
struct AuditVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Check the whole record: chain, signatures, bodies, grounds. Ends with 1 where something is found.",
    discussion: """
      With --statement it also writes what was found to a file that you sign; audit statement checks it later.

      Example: nuanxin audit verify --user he --format json
      Example: nuanxin audit verify --user he --statement check.txt
      """)

  @Option(
    help: ArgumentHelp(
      "Sign what is found and save it there, where no file may be yet.", valueName: "file"))
  var statement: String?

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    if let statement { try requireFree(statement) }
    let session = try session.open(in: output.speech.language, toRead: true)
    let result = try session.checked(in: output.speech.language)
    if let statement { try save(result, to: statement, session) }
    try print(result)
    guard result.isSound else { throw Trouble.said(1) }
  }

  /// Before anything is printed: whoever reads the results can rely on the file.
  private func save(_ result: Verification, to path: String, _ session: Session) throws {
    let language = output.speech.language
    do {
      try session.save(result, to: path, in: language)
    } catch let problem as StatementProblem {
      throw problem.trouble(path)
    }
    try DescriptorOutput.error.write(language.say(StatementWords.saved(path)) + "\n")
  }

  private func print(_ result: Verification) throws {
    switch output.format {
    case .text:
      let language = output.speech.language
      try output.plain.show(AuditScreens.verify(result.card(in: language), in: language))
    case .json:
      let findings = Listing(columns: Verification.findingColumns, result.findingRecords)
      let figures = Listing(columns: [], [result.figures])
      try DescriptorOutput.standard.write(findings.json + figures.json)
    case .csv:
      let findings = Listing(columns: Verification.findingColumns, result.findingRecords)
      try DescriptorOutput.standard.write(findings.csv)
    }
  }

  private func requireFree(_ path: String) throws(Trouble) {
    do throws(StatementProblem) {
      try StatementFile.requireFree(path)
    } catch {
      throw error.trouble(path)
    }
  }
}

extension Session {
  /// Checks the record; a bar on standard error shows how far it is.
  func checked(in language: Language) throws -> Verification {
    var bar: ProgressBar?
    let result = try verify { done, total in
      if bar == nil { bar = ProgressBar(language.say(AuditWords.progress), total: total) }
      bar?.advance(to: done)
    }
    bar?.finish()
    return result
  }
}
