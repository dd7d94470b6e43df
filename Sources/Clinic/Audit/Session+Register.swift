import Assessment
import Casework
import Sealing
import Store

extension Session {
  /// The consent register: what was agreed to, what each clinical event rested on, and where something is missing.
  ///
  /// Reading it is itself recorded first.
  public func consentRegister() throws -> ConsentRegister {
    try require(.readConsents)
    try recordIfPossible(.readConsentRegister)
    var register = ConsentRegister(
      taken: now, horizon: ConsentRegister.expiringSpan.after(now, in: zone))
    for member in try store.members().map(\.member) { try add(member, to: &register) }
    return register
  }

  private func add(_ member: MemberID, to register: inout ConsentRegister) throws {
    let file = try file(of: member, opening: [.consent], in: store)
    guard file.keys.current[.consent].map(ring.contains) ?? false else {
      register.unreadable.append(member)
      return
    }
    let rows = policies.consent.scopes.map { row($0, of: file) }
    let resting = try resting(of: member)
    let emergencies = emergencies(of: file)
    register.rows += rows
    register.resting += resting
    register.emergencies += emergencies
    register.gaps += gaps(rows, resting, file) + overdue(emergencies)
  }

  private func row(_ scope: ConsentScope, of file: MemberFile) -> ConsentRegister.Row {
    let ledger = file.consents
    let entry = ledger.entries.last { entry in
      guard case .given(let given) = entry.event else { return false }
      return given.scopes.contains(scope)
    }
    return ConsentRegister.Row(
      member: file.member, scope: scope,
      state: ledger.state(of: scope, at: now, under: policies.consent, in: zone),
      given: entry.flatMap { if case .given(let given) = $0.event { given } else { nil } },
      recorded: entry?.position.time, sequence: entry?.position.sequence,
      author: entry.map { vault.name(of: $0.position.author) })
  }

  /// Walks the member's events in order, judging each by the consents that stand before it.
  func resting(of member: MemberID) throws -> [ConsentRegister.Resting] {
    var (ledger, resting) = (ConsentLedger(), [ConsentRegister.Resting]())
    for stored in try store.events(of: member) {
      guard let event = try stored.sealed() else { continue }
      let header = event.header
      switch header.domain {
      case .consent: ledger.apply(try ConsentEvent(decoding: try opened(event)), at: Position(header))
      case .clinical, .crisis:
        let time = Instant(milliseconds: header.time)
        let rest = RestingPoint(header.basis, in: ledger, at: time)
        resting.append(
          ConsentRegister.Resting(
            sequence: header.sequence, member: member, domain: header.domain, time: time,
            author: vault.name(of: header.author), basis: header.basis, ground: rest.ground, named: rest.named
          )
        )
      case .vault, .log, .identity, .care: break
      }
    }
    return resting
  }

  private func gaps(
    _ rows: [ConsentRegister.Row], _ resting: [ConsentRegister.Resting], _ file: MemberFile
  ) -> [ConsentRegister.Gap] {
    let member = file.member
    var gaps = resting.filter { !$0.holds }.map {
      ConsentRegister.Gap(.noBasis, member, sequence: $0.sequence, since: $0.time)
    }
    let isFileLive = rows.contains { row in
      guard row.scope == .file, case .live = row.state else { return false }
      return true
    }
    if !resting.isEmpty, !isFileLive { gaps.append(ConsentRegister.Gap(.noFileConsent, member)) }
    return gaps + claimedEarlier(file)
  }

  private func claimedEarlier(_ file: MemberFile) -> [ConsentRegister.Gap] {
    file.consents.entries.compactMap { entry in
      guard case .given(let given) = entry.event,
        policies.consent.claimedDateGap.after(given.claimed, in: zone) < entry.position.time
      else { return nil }
      return ConsentRegister.Gap(
        .claimedEarlier, file.member, sequence: entry.position.sequence, since: given.claimed,
        recorded: entry.position.time)
    }
  }

  /// Every emergency of a member, and by when the member must be told of it.
  func emergencies(of file: MemberFile) -> [ConsentRegister.Emergency] {
    file.consents.emergencies.map { emergency in
      ConsentRegister.Emergency(
        member: file.member, sequence: emergency.position.sequence, recorded: emergency.position.time,
        until: emergency.until,
        noticeDue: policies.consent.emergencyNoticeDue.after(emergency.until, in: zone),
        notified: emergency.notified?.time, author: vault.name(of: emergency.position.author))
    }
  }

  private func overdue(_ emergencies: [ConsentRegister.Emergency]) -> [ConsentRegister.Gap] {
    emergencies.filter { $0.notified == nil && $0.noticeDue <= now }.map {
      ConsentRegister.Gap(.noticeOverdue, $0.member, sequence: $0.sequence, since: $0.noticeDue)
    }
  }
}
