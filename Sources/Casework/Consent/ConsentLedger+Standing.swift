extension ConsentLedger {
  /// What was last said of one purpose, whatever notice it was said under: what an auditor judges the past by.
  public enum Standing: Hashable, Sendable {
    /// Nothing is on record.
    case never
    /// Agreed to until a moment.
    case given(EventID, until: Instant)
    /// Taken back.
    case withdrawn
    /// Refused.
    case refused
  }

  /// What was last said of a purpose among the events taken in so far.
  public func standing(of scope: ConsentScope) -> Standing {
    for entry in entries.reversed() {
      switch entry.event {
      case .given(let given) where given.scopes.contains(scope):
        return .given(entry.position.event, until: given.expires)
      case .withdrawn(let scopes) where scopes.contains(scope): return .withdrawn
      case .refused(let scopes, _) where scopes.contains(scope): return .refused
      case .given, .withdrawn, .refused, .emergency, .notified: continue
      }
    }
    return .never
  }
}
