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
    discussion: "Example: nuanxin audit verify --user he --format json")

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language, toRead: true)
    let result = try session.checked(in: output.speech.language)
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
    guard result.isSound else { throw Trouble.said(1) }
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
