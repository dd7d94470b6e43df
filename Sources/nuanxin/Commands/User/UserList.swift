import ArgumentParser
import Casework
import Clinic
import Screens

/// Every user with roles.
struct UserList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the users and their roles.",
    discussion: "Example: nuanxin user list --user chen --format json")

  @OptionGroup var session: SessionOptions
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let session = try session.open(in: output.speech.language)
    try session.require(.listUsers)
    try output.print(session.usersScreen(in: output.speech.language), or: session.usersListing)
  }
}
