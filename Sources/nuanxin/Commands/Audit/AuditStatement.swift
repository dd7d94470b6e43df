import ArgumentParser
import Clinic
import Screens

/// Checks a signed statement that was kept outside.
struct AuditStatement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement",
    abstract:
      "Check a statement that audit verify --statement wrote: who signed it, and whether the record still says so.",
    discussion: """
      Needs the vault's file and no passphrase. Ends with 1 where the text was changed, is about another vault, or \
      the record no longer ends there as it did. Compare the fingerprint with the one that init printed.

      Example: nuanxin audit statement nuanxin-check-2026-03-02-1234.txt --vault vault.db
      """)

  @Argument(help: ArgumentHelp("The statement.", valueName: "file")) var file: String

  @OptionGroup(title: "Vault") var vault: VaultOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let bytes = try InputFile(file).contents()
    let examination: StatementExamination
    do {
      examination = try vault.openToRead().examine(statement: bytes)
    } catch let problem as StatementProblem {
      throw problem.trouble(file)
    }
    let record = examination.record
    try output.print(
      StatementScreens.examination(examination.card(in: output.speech.language), in: output.speech.language),
      or: Listing(columns: record.keys, [record]))
    guard examination.holds else { throw Trouble.said(1) }
  }
}
