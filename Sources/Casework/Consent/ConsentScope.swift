/// One purpose that a member agrees to or not, each asked alone. The raw value stands in headers.
public enum ConsentScope: UInt8, CaseIterable, Sendable, Hashable {
  /// Keeping a psychological health file.
  case file = 1
  /// Taking questionnaires.
  case assessment = 2
  /// Review of what was flagged by a supervisor.
  case supervision = 3
  /// Sharing with a hospital or other service for a referral.
  case referral = 4
  /// Telling named contact persons outside an emergency.
  case contacts = 5
  /// Visits at home.
  case visits = 6
  /// De-identified statistics.
  case statistics = 7
  /// Research.
  case research = 8

  /// The name used in policies, commands and exports.
  public var name: String {
    switch self {
    case .file: "file"
    case .assessment: "assessment"
    case .supervision: "supervision"
    case .referral: "referral"
    case .contacts: "contacts"
    case .visits: "visits"
    case .statistics: "statistics"
    case .research: "research"
    }
  }

  /// The scope of that name.
  public init?(name: some StringProtocol) {
    guard let scope = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = scope
  }
}
