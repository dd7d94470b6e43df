import ArgumentParser
import Clinic
import Screens

/// The consent register and its gaps.
struct AuditConsents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consents",
    abstract: "Show the consent register, what every act rested on, and where something is missing.",
    discussion: """
      In data, each line is a consent, the ground of an act, or a gap, as kind says.

      Example: nuanxin audit consents --user he --format json
      """)

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language, toRead: true)
    let register = try session.consentRegister()
    try output.print(
      session.screen(of: register, in: output.speech.language), or: session.listing(of: register))
  }
}
