import ArgumentParser
import Catalog
import Clinic
import Screens
import Terminal

/// Proves questionnaires that are being written.
struct InstrumentCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Prove questionnaires; every defect is named with file and line.",
    discussion: """
      Without a path the whole catalogue is proved, policies included. Ends with 1 where there is a defect.

      Example: nuanxin instrument check Instruments/phq-9
      """)

  @Argument(help: "Folders or instrument.yaml files.")
  var paths: [String] = []

  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    var (defects, count) = ([FileDefect](), 0)
    let checks = paths.map { path in { try InstrumentFolders.check(path, hash: Session.hash).count } }
    for check in paths.isEmpty ? [wholeCatalogue] : checks {
      do {
        count += try check()
      } catch CatalogRejection.defects(let found) {
        defects += found
      } catch CatalogRejection.missing(let path) {
        throw Trouble.file(.missing(path))
      }
    }
    try show(defects, count)
  }

  private func wholeCatalogue() throws -> Int { try catalogue.load().instruments.count }

  private func show(_ defects: [FileDefect], _ count: Int) throws {
    switch output.format {
    case .text:
      for defect in defects { try DescriptorOutput.standard.write(defect.description + "\n") }
      let sentence = output.speech.language.say(DoneWords.instrumentsHold(count))
      if defects.isEmpty { try DescriptorOutput.standard.write(sentence + "\n") }
    case .json, .csv:
      let records = defects.map { defect in
        Record([
          "path": .text(defect.path), "line": .number(defect.line), "message": .text(defect.message),
        ])
      }
      try output.print(Screen(""), or: Listing(columns: ["path", "line", "message"], records))
    }
    if !defects.isEmpty { throw Trouble.said(1) }
  }
}
