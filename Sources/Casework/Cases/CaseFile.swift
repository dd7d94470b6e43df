public import Assessment

/// One crisis case, folded from its events in chain order.
public struct CaseFile: Hashable, Sendable {
  /// An event at its place.
  public struct Entry: Hashable, Sendable {
    /// Where it stands and who wrote it.
    public let position: Position
    /// What happened.
    public let event: CrisisEvent
  }

  /// The case.
  public let id: CaseID
  /// Whose.
  public let member: MemberID
  /// Every event, oldest first.
  public private(set) var entries: [Entry]
  /// The gravest level raised, unless a person lowered it since.
  public private(set) var level: CrisisLevel
  /// How far it has come.
  public private(set) var state: CaseState
  /// Who proposed to close it, while that stands.
  public private(set) var closureProposedBy: UserID?
  /// Whether a supervisor has opened it since the latest flag.
  public private(set) var isDelivered: Bool
  /// Whether the person was reached since the latest flag.
  public private(set) var isReached: Bool
  /// Who took it on.
  public private(set) var assigned: UserID?

  /// What raised the case, and what of each raise is still owed.
  private struct Owed: Hashable {
    let time: Instant
    let level: CrisisLevel
    var acknowledgment = true
    var contact = true
    var followUp = true
  }

  private var owed: [Owed] = []

  /// The case that an opening event begins; `nil` for any other event.
  public init?(opening event: CrisisEvent, of member: MemberID, at position: Position) {
    guard case .opened(let id, let level, _) = event else { return nil }
    (self.id, self.member, self.level) = (id, member, level)
    (entries, state) = ([Entry(position: position, event: event)], .open)
    (isDelivered, isReached) = (false, false)
    owed = [Owed(time: position.time, level: level)]
  }

  /// When it was raised.
  public var raised: Instant { entries[0].position.time }

  /// The flags, oldest first.
  public var flags: [Flag] {
    entries.compactMap { entry in
      guard case .flagged(let flag) = entry.event else { return nil }
      return flag
    }
  }

  /// Takes in the case's next event.
  public mutating func apply(_ event: CrisisEvent, at position: Position) {
    entries.append(Entry(position: position, event: event))
    switch event {
    case .opened, .step, .called:
      break
    case .flagged(let flag):
      raise(flag.level, at: position.time)
    case .delivered:
      isDelivered = true
    case .acknowledged:
      (isDelivered, assigned) = (true, position.author)
      settle(\.acknowledgment)
      advance(to: .acknowledged)
    case .contacted(let outcome, _):
      guard outcome == .reached else { return }
      isReached = true
      settle(\.contact)
      advance(to: .contacted)
    case .referred:
      advance(to: .referred)
    case .followedUp(let level, _):
      settle(\.followUp)
      advance(to: .followedUp)
      change(to: level ?? self.level, at: position.time)
    case .closureProposed:
      (state, closureProposedBy) = (.closureProposed, position.author)
    case .closureConfirmed:
      (state, closureProposedBy) = (.closed, nil)
      // What a closing settles is not owed again when the case is reopened.
      owed.removeAll()
    case .reopened:
      raise(level, at: position.time)
    }
  }

  /// The earliest deadline not yet met; `nil` once nothing is owed.
  ///
  /// Every raise owes an acknowledgment, a contact and a follow-up of its own level, counted from the raise,
  /// so that a later, lesser flag never pushes an earlier deadline back.
  public func due(under policy: CrisisPolicy, in zone: Zone) -> Instant? {
    guard state != .closed else { return nil }
    return owed.flatMap { owed -> [Instant] in
      guard let deadlines = policy.levels[owed.level] else { return [] }
      let open = [
        (owed.acknowledgment, deadlines.acknowledge), (owed.contact, deadlines.contact),
        (owed.followUp, deadlines.followUp),
      ]
      return open.filter(\.0).map { $0.1.after(owed.time, in: zone) }
    }.min()
  }

  /// Whether a supervisor still has to take it on, be it for the first time or after it was raised anew.
  public var owesAcknowledgment: Bool { state != .closed && owed.contains(where: \.acknowledgment) }

  /// Whether a deadline has passed.
  public func isOverdue(at now: Instant, under policy: CrisisPolicy, in zone: Zone) -> Bool {
    due(under: policy, in: zone).map { $0 <= now } ?? false
  }

  /// A newer flag puts the case back to its beginning: nobody has yet seen what was said.
  private mutating func raise(_ level: CrisisLevel, at time: Instant) {
    self.level = max(self.level, level)
    (state, closureProposedBy) = (.open, nil)
    (isDelivered, isReached) = (false, false)
    owed.append(Owed(time: time, level: level))
  }

  /// A level that a person gave. A graver one owes a supervisor's look and a follow-up of its own, so that no case
  /// grows more urgent without a deadline; the person has just been seen.
  private mutating func change(to level: CrisisLevel, at time: Instant) {
    if level > self.level { owed.append(Owed(time: time, level: level, contact: false)) }
    self.level = level
  }

  private mutating func settle(_ debt: WritableKeyPath<Owed, Bool>) {
    for index in owed.indices { owed[index][keyPath: debt] = false }
    owed.removeAll { !$0.acknowledgment && !$0.contact && !$0.followUp }
  }

  /// Later work never sets a case back; work after a proposal withdraws the proposal.
  private mutating func advance(to reached: CaseState) {
    if state == .closureProposed {
      (state, closureProposedBy) = (reached, nil)
    } else {
      state = max(state, reached)
    }
  }
}
