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
      Without a path the whole catalogue is proved, policies included. Ends with 1 where there is a defect. A \
      remark is no defect: it says what could not be shown, because there are too many answers to try them all.

      Example: nuanxin instrument check Instruments/phq-9
      """)

  @Argument(help: "Folders or instrument.yaml files.")
  var paths: [String] = []

  @OptionGroup var catalogue: CatalogueOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let found = try paths.isEmpty ? [wholeCatalogue()] : paths.map(findings)
    let defects = found.flatMap(\.defects)
    try show(defects, remarks: found.flatMap(\.remarks), count: found.reduce(0) { $0 + $1.instruments.count })
    if !defects.isEmpty { throw Trouble.said(1) }
  }

  private func findings(at path: String) throws -> FolderFindings {
    do {
      return try InstrumentFolders.findings(at: path, hash: Session.hash)
    } catch CatalogRejection.missing(let path) {
      throw Trouble.file(.missing(path))
    }
  }

  private func wholeCatalogue() throws -> FolderFindings {
    do {
      let catalog = try catalogue.load()
      return FolderFindings(instruments: catalog.list, defects: [], remarks: catalog.remarks)
    } catch CatalogRejection.defects(let defects) {
      return FolderFindings(instruments: [], defects: defects, remarks: [])
    }
  }

  private func show(_ defects: [FileDefect], remarks: [FileDefect], count: Int) throws {
    switch output.format {
    case .text:
      for defect in defects { try DescriptorOutput.standard.write(defect.description + "\n") }
      for remark in remarks { try DescriptorOutput.standard.write(remark.asRemark + "\n") }
      let sentence = output.speech.language.say(DoneWords.instrumentsHold(count))
      if defects.isEmpty { try DescriptorOutput.standard.write(sentence + "\n") }
    case .json, .csv:
      let records = defects.map { record($0, "defect") } + remarks.map { record($0, "remark") }
      try output.print(Screen(""), or: Listing(columns: ["path", "line", "message", "kind"], records))
    }
  }

  private func record(_ finding: FileDefect, _ kind: String) -> Record {
    Record([
      "path": .text(finding.path), "line": .number(finding.line), "message": .text(finding.message),
      "kind": .text(kind),
    ])
  }
}

extension FileDefect {
  /// `path:line: remark: message`.
  fileprivate var asRemark: String { "\(path):\(line): remark: \(message)" }
}
