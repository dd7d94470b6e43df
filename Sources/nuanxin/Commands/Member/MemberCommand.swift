import ArgumentParser

/// Families and their members.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member",
    abstract: "Enter, find and assign family members.",
    discussion: "Example: nuanxin member add --from families.csv",
    subcommands: [MemberAdd.self, MemberList.self, MemberShow.self, MemberFind.self, MemberAssign.self])
}
