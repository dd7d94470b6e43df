import ArgumentParser
import Assessment
import Clinic
import Screens
import Terminal

/// Who is working, and with which passphrase.
struct LoginOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Your login name (else NUANXIN_USER).", valueName: "name"))
  var user: String?

  @Option(
    help: ArgumentHelp(
      "A file with your passphrase, readable by you alone (else NUANXIN_PASSPHRASE_FILE, else you are asked).",
      valueName: "path"))
  var passphraseFile: String?

  /// The login name, where it was given.
  var givenName: String? { user ?? Environment["NUANXIN_USER"] }

  /// Where the passphrase is kept, where that was given.
  var givenPassphrase: PassphraseSource? {
    (passphraseFile ?? Environment["NUANXIN_PASSPHRASE_FILE"]).map { .file($0) }
  }

  /// The login name; asked for at a terminal where it was not given.
  func name(in language: Language) throws -> String {
    if let givenName { return givenName }
    guard DescriptorOutput.error.isTerminal, TerminalInput.isTerminal else {
      throw ValidationError("--user NAME is needed where there is no terminal")
    }
    try DescriptorOutput.error.write(language.say(VaultWords.user))
    var reader = LineReader(descriptor: 0)
    guard let line = reader.next(), !TypedText.trimmed(line).isEmpty else {
      throw ValidationError("--user NAME is needed")
    }
    return TypedText.trimmed(line)
  }

  /// Where the passphrase of that user comes from.
  func passphrase(of name: String, in language: Language) throws -> PassphraseSource {
    if let givenPassphrase { return givenPassphrase }
    return try TypedPassphrase.ask(language.say(VaultWords.passphraseFor(name)))
  }
}
