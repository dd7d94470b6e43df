/// A rule that raises a flag the moment it is certainly true.
public struct AlertRule: Hashable, Sendable, Identifiable {
  /// Its name.
  public let id: AlertID
  /// The condition as written.
  public let when: String
  /// How fast the person must be reached.
  public let level: CrisisLevel
  /// Whom the danger is to.
  public let kind: AlertKind
  /// Where the rule comes from.
  public let source: SourceNote
}
