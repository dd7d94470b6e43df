public import Casework

extension ConsentRegister {
  /// The ways in which a consent, or a record that needs one, can stand: what an auditor looks through.
  public enum Standing: String, CaseIterable, Sendable {
    /// In force for longer than ``expiringSpan``.
    case live
    /// In force, and it runs out within ``expiringSpan``.
    case expiring
    /// Run out.
    case expired
    /// Given under an older notice, so that it must be asked anew.
    case outdated
    /// Taken back.
    case withdrawn
    /// Refused.
    case refused
    /// Given at a claimed date long before it was recorded.
    case backdated
    /// A record that rested on nothing that held, or a member with records and no live consent to a file.
    case baseless
    /// An emergency of which the member was not told yet.
    case unnotified
  }

  /// One consent or record in such a standing.
  public struct Entry: Hashable, Sendable {
    /// Whose.
    public let member: MemberID
    /// The purpose, where it is a consent's.
    public let scope: ConsentScope?
    /// The event concerned, by its number: a consent, a record or an emergency.
    public let sequence: UInt64?
    /// Until when it holds, since when it no longer does, or by when something is due, as the standing says.
    public let date: Instant?
    /// How much later than its claimed date it was recorded, in milliseconds.
    public let claimGap: Int64?
    /// Whether something was due by ``date`` and is not done.
    public let isOverdue: Bool
  }

  /// How long before its end a consent is named as running out.
  ///
  /// The consent policy sets how long a consent holds, not when to remind. Sixty days let a counselor who visits
  /// once a month come by twice before the end, without a visit for this alone.
  public static let expiringSpan = Period(days: 60)

  /// Everything in one standing, in the order of the members.
  public func entries(_ standing: Standing) -> [Entry] {
    switch standing {
    case .live, .expiring, .expired, .outdated, .withdrawn, .refused:
      rows.filter { self.standing(of: $0.state) == standing }.map(entry)
    case .backdated:
      gaps.filter { $0.kind == .claimedEarlier }.map { gap in
        let late = gap.since.flatMap { claimed in gap.recorded?.milliseconds(since: claimed) }
        return Entry(gap, date: gap.since, claimGap: late)
      }
    case .baseless:
      gaps.filter { $0.kind == .noBasis || $0.kind == .noFileConsent }.map { Entry($0, date: $0.since) }
    case .unnotified: emergencies.filter { $0.notified == nil }.map { Entry($0, at: taken) }
    }
  }

  /// How many consents are in force, those that soon run out among them.
  public var liveCount: Int { entries(.live).count + entries(.expiring).count }

  private func standing(of state: ScopeState) -> Standing? {
    switch state {
    case .never: nil
    case .live(_, let until): until < horizon ? .expiring : .live
    case .expired: .expired
    case .outdated: .outdated
    case .withdrawn: .withdrawn
    case .refused: .refused
    }
  }

  private func entry(_ row: Row) -> Entry {
    Entry(
      member: row.member, scope: row.scope, sequence: row.sequence, date: row.date, claimGap: row.claimGap,
      isOverdue: false)
  }
}

extension ConsentRegister.Row {
  /// The moment that its state turns on.
  fileprivate var date: Instant? {
    switch state {
    case .never: nil
    case .live(_, let until): until
    case .expired(_, let since), .withdrawn(let since), .refused(let since, _): since
    case .outdated: recorded
    }
  }
}

extension ConsentRegister.Entry {
  fileprivate init(_ gap: ConsentRegister.Gap, date: Instant?, claimGap: Int64? = nil) {
    self.init(
      member: gap.member, scope: nil, sequence: gap.sequence, date: date, claimGap: claimGap,
      isOverdue: false)
  }

  fileprivate init(_ emergency: ConsentRegister.Emergency, at now: Instant) {
    self.init(
      member: emergency.member, scope: nil, sequence: emergency.sequence, date: emergency.noticeDue,
      claimGap: nil, isOverdue: emergency.noticeDue <= now)
  }
}
