/// How far a case has come, in the order of the work.
public enum CaseState: UInt8, CaseIterable, Comparable, Sendable {
  /// Raised, and nobody has taken it on.
  case open
  /// A supervisor has taken it on.
  case acknowledged
  /// The person was reached.
  case contacted
  /// The person was referred.
  case referred
  /// The person was seen again.
  case followedUp
  /// Somebody proposed to close it.
  case closureProposed
  /// A second person confirmed.
  case closed

  /// The name used in listings.
  public var name: String {
    switch self {
    case .open: "open"
    case .acknowledged: "acknowledged"
    case .contacted: "contacted"
    case .referred: "referred"
    case .followedUp: "followed-up"
    case .closureProposed: "closure-proposed"
    case .closed: "closed"
    }
  }

  /// The order of the work.
  public static func < (left: CaseState, right: CaseState) -> Bool { left.rawValue < right.rawValue }
}
