import ArgumentParser

/// What an auditor checks.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check that the record is whole, who did what, and what everything rested on.",
    discussion: "Example: nuanxin audit verify --user he",
    subcommands: [AuditVerify.self, AuditStatement.self, AuditLog.self, AuditConsents.self])
}
