import ArgumentParser
import Casework
import Clinic
import Screens
import Terminal

/// Founds a vault.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Create a vault with its organisation, first users and policies.",
    discussion: """
      At least an administrator and a supervisor are needed; roles are counselor, supervisor, auditor, \
      administrator and custodian. Write down the fingerprint that is printed.

      Example: nuanxin init --organisation "Sunlit House" --contact 021-5555-0100 \
      --with admin:administrator --with chen:supervisor --with wang:counselor --with he:auditor
      """)

  @Option(help: "The organisation's name; stands in every consent notice.")
  var organisation: String?

  @Option(help: "How people reach it; stands in every consent notice.")
  var contact: String?

  @Option(
    name: .customLong("with"), help: ArgumentHelp("A first user; may be repeated.", valueName: "name:role"))
  var founders: [FounderArgument] = []

  @Option(
    help: ArgumentHelp(
      "Read each passphrase from DIR/NAME; where that file is absent, write a generated one to it.",
      valueName: "dir"))
  var passphraseDir: String?

  @Option(help: "What one try of a passphrase costs: standard, or low-memory for old machines.")
  var kdfProfile: Founding.Profile = .standard

  @OptionGroup(title: "Vault") var vault: VaultOptions
  @OptionGroup(title: "Catalogue") var catalogue: CatalogueOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let catalog = try catalogue.load()
    let founding = Founding(
      organisation: try given(organisation, or: .organisation), contact: try given(contact, or: .contact),
      founders: founders.founders, profile: kdfProfile)
    let vault = try founding.found(at: vault.path, catalog: catalog) { try passphrase(of: $0) }
    try show(try vault.fingerprint())
  }

  /// What was given, else what is typed at the terminal.
  private func given(_ value: String?, or question: VaultWords) throws -> String {
    if let value { return value }
    guard TerminalInput.isTerminal, DescriptorOutput.error.isTerminal else { return "" }
    try DescriptorOutput.error.write(output.speech.language.say(question))
    var reader = LineReader(descriptor: 0)
    return TypedText.trimmed(reader.next() ?? "")
  }

  private func passphrase(of founder: Founding.Founder) throws -> PassphraseSource {
    let language = output.speech.language
    guard let folder = passphraseDir else {
      return try TypedPassphrase.askTwice(
        language.say(VaultWords.passphraseNew(founder.name)), again: language.say(VaultWords.passphraseAgain))
    }
    let path = folder + "/" + founder.name
    let drawn = try PassphraseSource.drawn(into: path)
    if drawn.isNew {
      try DescriptorOutput.error.write(language.say(VaultWords.passphraseGenerated(path)) + "\n")
    }
    return drawn.source
  }

  private func show(_ fingerprint: String) throws {
    let screen = Screen(
      output.speech.language.say(VaultWords.created(vault.path)),
      [
        .paragraph(output.speech.language.say(VaultWords.fingerprint(fingerprint))),
        .paragraph(output.speech.language.say(VaultWords.fingerprintKeep)),
      ])
    let record = Record(["vault": .text(vault.path), "fingerprint": .text(fingerprint)])
    try output.print(screen, or: Listing(columns: record.keys, [record]))
  }
}
