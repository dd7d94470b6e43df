/// Everything that one member agreed to, refused and withdrew, folded from consent events in chain order.
public struct ConsentLedger: Sendable {
  /// A consent event at its place.
  public struct Entry: Sendable {
    /// Where it stands.
    public let position: Position
    /// What it says.
    public let event: ConsentEvent
  }

  /// A recorded emergency and whether the member was told of it.
  public struct Emergency: Sendable {
    /// Where it was recorded.
    public let position: Position
    /// Why.
    public let reason: String
    /// The moment from which nothing new may rest on it.
    public let until: Instant
    /// Where the later notice was recorded.
    public internal(set) var notified: Position?
  }

  private enum Mark: Sendable {
    case given(EventID, until: Instant, notice: String)
    case withdrawn(Instant)
    case refused(Instant)
  }

  /// Every event, oldest first: the evidence that withdrawal leaves untouched.
  public private(set) var entries: [Entry] = []
  /// Every emergency, oldest first.
  public private(set) var emergencies: [Emergency] = []
  private var marks: [ConsentScope: Mark] = [:]

  /// A member of whom nothing is on record.
  public init() {}

  /// Takes in the next event of the chain.
  public mutating func apply(_ event: ConsentEvent, at position: Position) {
    entries.append(Entry(position: position, event: event))
    switch event {
    case .given(let given):
      for scope in given.scopes {
        marks[scope] = .given(position.event, until: given.expires, notice: given.noticeVersion)
      }
    case .refused(let scopes, _):
      for scope in scopes { marks[scope] = .refused(position.time) }
    case .withdrawn(let scopes):
      for scope in scopes { marks[scope] = .withdrawn(position.time) }
    case .emergency(let reason, let until):
      emergencies.append(Emergency(position: position, reason: reason, until: until))
    case .notified(let emergency, _, _):
      guard let index = emergencies.firstIndex(where: { $0.position.event == emergency }) else { return }
      emergencies[index].notified = position
    }
  }

  /// Where a purpose stands at a moment, under a policy.
  public func state(of scope: ConsentScope, at now: Instant, under policy: ConsentPolicy, in zone: Zone)
    -> ScopeState
  {
    switch marks[scope] {
    case nil: .never
    case .given(let event, let until, let notice):
      if now >= until {
        .expired(event: event, since: until)
      } else if notice != policy.noticeVersion {
        .outdated(event: event, notice: notice)
      } else {
        .live(event: event, until: until)
      }
    case .withdrawn(let since): .withdrawn(since: since)
    case .refused(let since):
      .refused(since: since, askAgainFrom: policy.restPeriod.after(since, in: zone))
    }
  }

  /// The emergency that acts may rest on at a moment, the latest first.
  public func liveEmergency(at now: Instant) -> Emergency? {
    emergencies.last { $0.position.time <= now && now < $0.until }
  }
}
