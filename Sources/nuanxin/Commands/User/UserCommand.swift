import ArgumentParser

/// Users.
struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Who uses the vault.",
    discussion: "Example: nuanxin user list --user chen",
    subcommands: [UserList.self])
}
