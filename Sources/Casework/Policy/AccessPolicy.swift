/// Who reaches which key domain, and who may do what (`Policies/access.yaml`).
///
/// The domains state what the vault grants by key; a file that asks for more than the vault's matrix is rejected.
public struct AccessPolicy: Hashable, Sendable {
  /// How far a role's keys reach within a domain.
  public enum Reach: String, CaseIterable, Sendable {
    /// The members assigned to the user.
    case assigned
    /// Members with a flagged case.
    case flagged
    /// Only the flagged assessments.
    case flaggedEvents = "flagged-events"
    /// Everything of the user's unit.
    case unit
    /// Every member.
    case all
  }

  /// Acts that a role is allowed or not.
  public enum Act: String, CaseIterable, Sendable {
    /// Adding a family member.
    case registerMember = "register-member"
    /// Assigning a member to another counselor.
    case assignMember = "assign-member"
    /// Recording what a member agreed to or refused.
    case recordConsent = "record-consent"
    /// Recording an emergency.
    case recordEmergency = "record-emergency"
    /// Conducting an interview.
    case screen
    /// Importing existing records.
    case importResponses = "import-responses"
    /// Reading a member's chart.
    case readChart = "read-chart"
    /// Opening a case by judgement.
    case openCase = "open-case"
    /// Recording contacts, referrals and follow-ups.
    case workCase = "work-case"
    /// Taking a case on.
    case acknowledgeCase = "acknowledge-case"
    /// Proposing that a case be closed.
    case proposeClosure = "propose-closure"
    /// Confirming another person's proposal.
    case confirmClosure = "confirm-closure"
    /// Listing users.
    case listUsers = "list-users"
    /// Enrolling users.
    case enrolUser = "enrol-user"
    /// Verifying the vault.
    case verifyVault = "verify-vault"
    /// Reading who did what.
    case readLog = "read-log"
    /// Reading the consent register.
    case readConsents = "read-consents"
  }

  /// The file's version.
  public let version: String
  /// Reach by role and domain; a pair that is absent reaches nothing.
  public let reach: [Role: [Domain: Reach]]
  /// The roles that may do each act.
  public let may: [Act: Set<Role>]

  /// A policy whose parts were checked by the catalogue.
  public init(version: String, reach: [Role: [Domain: Reach]], may: [Act: Set<Role>]) {
    (self.version, self.reach, self.may) = (version, reach, may)
  }

  /// Whether one of the roles may do an act.
  public func allows(_ act: Act, to roles: Set<Role>) -> Bool { !(may[act] ?? []).isDisjoint(with: roles) }
}
