/// An act on a member's record that must rest on something.
public enum GuardedAct: CaseIterable, Sendable {
  /// Reading the file.
  case read
  /// Conducting an assessment.
  case assess
  /// Taking over records made elsewhere.
  case importRecords
  /// Granting a flagged assessment to a supervisor.
  case shareWithSupervisor
  /// Naming the member to a hospital or other service.
  case refer

  /// The purposes that must be agreed to; the last one is named in the header.
  public var scopes: [ConsentScope] {
    switch self {
    case .read: [.file]
    case .assess, .importRecords: [.file, .assessment]
    case .shareWithSupervisor: [.supervision]
    case .refer: [.referral]
    }
  }

  /// Whether a recorded emergency may stand in for consent. Taking over old records is never urgent.
  public var allowsEmergency: Bool {
    switch self {
    case .read, .assess, .shareWithSupervisor, .refer: true
    case .importRecords: false
    }
  }
}
