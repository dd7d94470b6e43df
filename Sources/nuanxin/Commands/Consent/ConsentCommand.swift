import ArgumentParser

/// What members agree to.
struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Ask for consent, and record what was agreed, refused or withdrawn.",
    discussion: "Example: nuanxin consent give --member 4F7Q2-M9XKD",
    subcommands: [
      ConsentGive.self, ConsentRefuse.self, ConsentWithdraw.self, ConsentList.self, ConsentEmergency.self,
      ConsentNotify.self,
    ])
}
