/// Where one purpose of one member stands at a moment.
public enum ScopeState: Hashable, Sendable {
  /// Never asked, or nothing on record.
  case never
  /// Agreed to; acts may rest on the event until the moment given.
  case live(event: EventID, until: Instant)
  /// Agreed to once; no longer holds.
  case expired(event: EventID, since: Instant)
  /// Agreed to under an older notice; the new one must be explained first.
  case outdated(event: EventID, notice: String)
  /// Taken back.
  case withdrawn(since: Instant)
  /// Refused; not to be asked again before the moment given.
  case refused(since: Instant, askAgainFrom: Instant)

  /// The state's name in listings.
  public var name: String {
    switch self {
    case .never: "missing"
    case .live: "live"
    case .expired: "expired"
    case .outdated: "outdated"
    case .withdrawn: "withdrawn"
    case .refused: "refused"
    }
  }
}
