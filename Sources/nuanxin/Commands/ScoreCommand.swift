import ArgumentParser
import Assessment
import Clinic
import Exchange
import Glibc
import Screens
import Terminal

/// Scores a file of answers without a vault.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score a file of answers, one row a person, without a vault.",
    discussion: "Example: nuanxin score phq-9 --answers answers.csv --format json")

  @Argument(help: "The questionnaire's name, as in: nuanxin instrument list")
  var id: String

  @Option(
    help: ArgumentHelp(
      "A CSV file whose columns bear the items' names; - is standard input.", valueName: "file"))
  var answers: String

  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let instrument = try catalogue.instrument(id)
    let file = try InputFile(answers)
    let rows = try file.naming { source in
      var run = try ScoreRun(of: instrument, as: output.format.scores, reading: source)
      try report(run.ignoredColumns)
      return try run.run { bytes in try Self.write(bytes) }
    }
    try DescriptorOutput.error.write(output.speech.language.say(DoneWords.scored(rows)) + "\n")
  }

  private func report(_ ignored: [String]) throws {
    guard !ignored.isEmpty else { return }
    try DescriptorOutput.error.write(output.speech.language.say(FileWords.ignored(ignored)) + "\n")
  }

  private static func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(STDOUT_FILENO, part.baseAddress, part.count)
      guard count > 0 || (count < 0 && errno == EINTR) else { throw OutputFailure(code: errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }
}

extension OutputOptions.Format {
  /// The form in which scores are written.
  var scores: ScoreFormat {
    switch self {
    case .text: .text
    case .json: .json
    case .csv: .csv
    }
  }
}
