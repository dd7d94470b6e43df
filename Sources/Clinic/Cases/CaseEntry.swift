public import Casework

/// A case in the queue, with what a supervisor needs to decide which one comes first.
public struct CaseEntry: Sendable {
  /// The case.
  public let crisis: CaseFile
  /// Who it is; `nil` where the user may not see it.
  public let card: MemberCard?
  /// The earliest deadline not yet met.
  public let due: Instant?
  /// Whether it has passed.
  public let isOverdue: Bool
  /// The login name of whoever took it on.
  public let assigned: String?
}

/// One case with everything that is needed to work on it.
public struct CaseDossier: Sendable {
  /// The case.
  public let entry: CaseEntry
  /// What was agreed to.
  public let consents: ConsentLedger
  /// The flagged assessments that the user can open.
  public let assessments: [Chart.Entry]
}
