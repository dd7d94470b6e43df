/// Whom the danger is to. The raw value is stored.
public enum AlertKind: UInt8, CaseIterable, Sendable, Hashable {
  /// The person who answers.
  case selfHarm = 1
  /// Somebody else.
  case harmOthers = 2

  /// The name used in files and exports.
  public var name: String {
    switch self {
    case .selfHarm: "self-harm"
    case .harmOthers: "harm-others"
    }
  }

  /// The kind of that name.
  public init?(name: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }
}
