import ArgumentParser
import Clinic
import Screens

/// What `nuanxin` alone does: asks who you are, and lists what you can do now.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Log in and choose from what you can do now; the same as no command.",
    discussion: "Example: nuanxin --user wang")

  @OptionGroup var session: SessionOptions
  @OptionGroup var plain: PlainOptions
  @OptionGroup var speech: LanguageOptions

  mutating func validate() throws {
    guard !TerminalInput.isTerminal else { return }
    throw ValidationError("nuanxin alone needs a terminal; name a command: nuanxin --help")
  }

  mutating func run() throws {
    try Console(plain, speech.language).run(session) { try StartFlow($0).run() }
  }
}
