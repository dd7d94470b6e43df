import ArgumentParser

/// Crisis cases.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Open, review and close crisis cases.",
    discussion: "Example: nuanxin case list --user chen",
    subcommands: [
      CaseList.self, CaseShow.self, CaseOpen.self, CaseAcknowledge.self, CaseContact.self, CaseRefer.self,
      CaseFollowUp.self, CaseProposeClose.self, CaseConfirmClose.self, CaseReopen.self,
    ])
}
