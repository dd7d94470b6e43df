import ArgumentParser
import Assessment
import Casework
import Clinic
import Exchange
import Screens
import Terminal

/// Imports answers in bulk.
struct ImportResponses: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "responses",
    abstract: "Import existing answers in bulk: each is scored, sealed and flagged like an interview.",
    discussion: """
      The columns are member,date, optionally id, then the items' names. A bad row is reported with its line and \
      left out; with --strict nothing is imported if there is one. Running it again imports nothing twice.

      Example: nuanxin import responses --instrument phq-9 records.csv --user wang
      """)

  @Option(help: "The questionnaire's name.") var instrument: String
  @ArgumentParser.Flag(help: "Import nothing at all where one row is bad.") var strict = false
  @Argument(help: "A CSV file; - is standard input.") var file: String

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func validate() throws {
    guard strict, file == "-" else { return }
    throw ValidationError("--strict reads the file twice; name a file instead of -")
  }

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    let input = try InputFile(file)
    var bar = ProgressBar(output.speech.language.say(DoneWords.importing), total: try RowCount.rows(of: file))
    var isFirst = true
    let summary = try input.naming { source in
      try session.importResponses(
        of: InstrumentID(instrument), isStrict: strict,
        from: {
          defer { isFirst = false }
          return isFirst ? source : try InputFile(file).source
        },
        report: { report($0, &bar) }, progress: { bar.advance(to: $0) })
    }
    bar.finish()
    try show(summary)
  }

  /// A bad row on standard error: the line and what is wrong, never what it holds.
  private func report(_ finding: ImportFinding, _ bar: inout ProgressBar) {
    bar.finish()
    let line = "nuanxin: \(file): \(output.speech.language.say(finding.words(in: output.speech.language)))\n"
    try? DescriptorOutput.error.write(line)
  }

  private func show(_ summary: ImportSummary) throws {
    try output.print(
      DoneWords.imported(
        read: summary.read, imported: summary.imported, empty: summary.empty, skipped: summary.skipped,
        rejected: summary.rejected, flags: summary.flags),
      or: Record([
        "read": .number(summary.read), "imported": .number(summary.imported), "empty": .number(summary.empty),
        "skipped": .number(summary.skipped), "rejected": .number(summary.rejected),
        "flags": .number(summary.flags),
      ]))
    guard strict, summary.rejected > 0 else { return }
    try DescriptorOutput.error.write(output.speech.language.say(DoneWords.strictRefused) + "\n")
    throw Trouble.said(Failure.Status.badData.rawValue)
  }
}

extension ImportFinding {
  /// What is wrong with the row.
  fileprivate func words(in language: Language) -> FileWords {
    switch self {
    case .row(let error): error.words
    case .unknownMember(let line): .unknownMember(line)
    case .noBasis(let line, let missing): .noBasis(line, language.say(NameWords.scope(missing.scope)))
    case .conflict(let line): .conflict(line)
    case .inFuture(let line): .laterDate(line)
    }
  }
}
