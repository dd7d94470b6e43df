/// What a user may do; enforced by the keys that are granted to the role. The raw value is stored.
public enum Role: UInt8, CaseIterable, Sendable, Hashable {
  /// Visits members, conducts screenings, keeps their files.
  case counselor = 1
  /// Reviews flagged cases.
  case supervisor = 2
  /// Checks consent and integrity, opens no clinical or identity body.
  case auditor = 3
  /// Enrols users, pins policies, opens nothing.
  case administrator = 4
  /// Holds a share of the recovery key.
  case custodian = 5

  /// The name used in commands and policies.
  public var name: String {
    switch self {
    case .counselor: "counselor"
    case .supervisor: "supervisor"
    case .auditor: "auditor"
    case .administrator: "administrator"
    case .custodian: "custodian"
    }
  }

  /// The role of that name.
  public init?(name: some StringProtocol) {
    guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
