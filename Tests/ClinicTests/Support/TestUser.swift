import Casework

/// The people of every test's vault.
enum TestUser: String, CaseIterable, Sendable {
  case lin, zhao
  case sun, wu
  case ai
  case gu
  case kang

  var role: Role {
    switch self {
    case .lin, .zhao: .counselor
    case .sun, .wu: .supervisor
    case .ai: .auditor
    case .gu: .administrator
    case .kang: .custodian
    }
  }

  /// What they type: long enough, and different for each.
  var passphrase: String { "\(rawValue) keeps a quiet lamp" }

  static let counselors: [TestUser] = [.lin, .zhao]
  static let supervisors: [TestUser] = [.sun, .wu]
}
