/// How fast a person must be reached. The raw value is stored; higher is more urgent.
public enum CrisisLevel: UInt8, CaseIterable, Comparable, Sendable, Hashable {
  /// Soon (yellow).
  case attention = 1
  /// Within the day (orange).
  case urgent = 2
  /// Now (red).
  case immediate = 3

  /// The name used in files, commands and exports.
  public var name: String {
    switch self {
    case .attention: "attention"
    case .urgent: "urgent"
    case .immediate: "immediate"
    }
  }

  /// The level of that name.
  public init?(name: some StringProtocol) {
    guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = level
  }

  /// Order of urgency.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
