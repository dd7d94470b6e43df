public import Assessment

/// Who gave a consent. Names lie in the member's identity domain; here stands only what an auditor may read.
public enum Giver: Hashable, Sendable {
  /// The member, whose capacity is presumed.
  case member
  /// A guardian, by the digest of the evidence that was shown.
  case guardian(evidence: Digest32?)

  /// The name used in commands.
  public var name: String {
    switch self {
    case .member: "self"
    case .guardian: "guardian"
    }
  }
}
