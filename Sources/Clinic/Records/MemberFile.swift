package import Casework
import Sealing
package import Store

/// One member's record as far as the session's keys open it, folded in one pass over the member's events.
///
/// Everything in it has passed the cipher and an unbroken count of the member's events.
package struct MemberFile {
  /// Whose.
  package let member: MemberID
  /// The keys in use and who holds them.
  package internal(set) var keys = MemberKeys()
  /// Who it is; `nil` where the identity cannot be opened.
  package internal(set) var card: MemberCard?
  /// What was agreed to.
  package internal(set) var consents = ConsentLedger()
  /// The names behind consents.
  package internal(set) var evidence: [EventID: ConsentEvidence] = [:]
  /// The hand-overs of the keyboard that were not taken back.
  package internal(set) var handOvers: [HandOver] = []
  /// The assessments that can be opened.
  package internal(set) var chart = Chart()
  /// The cases that can be opened.
  package internal(set) var cases: [CaseID: CaseFile] = [:]
  /// How many events the member has.
  package internal(set) var count: UInt64 = 0
  /// How many of them could not be opened for want of a key.
  package internal(set) var sealedAway = 0
  /// The place of the latest that could not; `nil` where all were opened.
  package internal(set) var latestSealed: UInt64?

  /// The member's open case, if there is one.
  package var openCase: CaseFile? {
    cases.values.filter { $0.state != .closed }.max { $0.raised < $1.raised }
  }
}

extension Session {
  /// Reads a member's record.
  ///
  /// - Parameters:
  ///   - member: whose.
  ///   - domains: what to open; the rest stays sealed even where a key is at hand.
  ///   - grants: the domains whose grants are opened on the way, each at the price of a curve multiplication.
  ///   - reader: the store, or a commit in the making.
  /// - Returns: the record.
  /// - Throws: ``ClinicError/damaged(_:_:)`` where an event is missing, out of order, or does not open;
  ///   ``ClinicError/locked`` while the session is locked.
  package func file(
    of member: MemberID, opening domains: Set<Domain>, unlocking grants: Set<Domain> = Set(Domain.allCases),
    in reader: borrowing some VaultReading & ~Copyable
  ) throws -> MemberFile {
    try requireUnlocked()
    let events = try reader.events(of: member).map { try $0.sealed() }
    var file = MemberFile(member: member)
    // Grants first: a key that was granted later, on assignment or with a flag, opens what was written before.
    for case let event? in events where event.header.domain == .vault {
      try takeGrants(event, of: grants, into: &file)
    }
    for event in events { try take(event, into: &file, opening: domains) }
    return file
  }

  /// Takes one event into a record; `nil` is one whose body was erased.
  private func take(_ event: SealedEvent?, into file: inout MemberFile, opening domains: Set<Domain>) throws {
    guard let event else {
      file.count += 1
      return
    }
    let header = event.header
    guard header.member == file.member, header.memberSequence == file.count + 1 else {
      throw ClinicError.damaged(file.member, "order")
    }
    file.count += 1
    guard header.domain.isSealed, domains.contains(header.domain) else { return }
    guard ring.canOpen(header) else {
      file.sealedAway += 1
      file.latestSealed = header.sequence
      return
    }
    try file.take(try opened(event), header)
  }

  func opened(_ event: SealedEvent) throws -> [UInt8] {
    do {
      return try event.open(with: ring)
    } catch {
      throw ClinicError.damaged(event.header.member, "event \(event.header.sequence)")
    }
  }

  private func takeGrants(_ event: SealedEvent, of domains: Set<Domain>, into file: inout MemberFile) throws {
    guard let body = event.plainBody else { return }
    switch try VaultEvent(decoding: body) {
    case .granted(let keys): try takeGrants(keys, of: domains, into: &file)
    case .handedOver(let handOver): file.handOvers.append(handOver)
    case .takenBack(let delegate): file.handOvers.removeAll { $0.delegate == delegate }
    case .founded, .enrolled, .pinned: break
    }
  }

  private func takeGrants(_ keys: KeyGrants, of domains: Set<Domain>, into file: inout MemberFile) throws {
    file.keys.introduce(keys.introduced)
    for bytes in keys.grants {
      let grant = try Grant(decoding: bytes)
      guard grant.member == file.member else { throw ClinicError.damaged(file.member, "grant") }
      switch grant.subject {
      case .epoch: file.keys.grant(grant.key, to: grant.recipient)
      case .event(let event): file.keys.grant(event, to: grant.recipient)
      }
      if grant.recipient == user.id, domains.contains(grant.domain) { try open(grant) }
    }
  }

  private func open(_ grant: Grant) throws {
    switch grant.subject {
    case .epoch where ring.contains(grant.key): return
    case .event(let event) where ring.contains(eventKeyOf: event): return
    case .epoch, .event: try grant.open(with: secrets, into: ring)
    }
  }
}

extension MemberFile {
  /// Takes in one opened body.
  mutating func take(_ body: [UInt8], _ header: EventHeader) throws {
    let position = Position(header)
    switch header.domain {
    case .vault, .log, .care: break
    case .identity: take(try IdentityEvent(decoding: body))
    case .consent: consents.apply(try ConsentEvent(decoding: body), at: position)
    case .clinical: chart.apply(try ClinicalEvent(decoding: body), at: position)
    case .crisis: try take(try CrisisEvent(decoding: body), under: header.key, at: position)
    }
  }

  private mutating func take(_ event: IdentityEvent) {
    switch event {
    case .registered(let card): self.card = card
    case .evidence(let names): evidence[names.consent] = names
    }
  }

  mutating func take(_ event: CrisisEvent, under key: KeyID?, at position: Position) throws {
    guard let key, let id = keys.crises[key] else { throw ClinicError.damaged(member, "case key") }
    if let opened = CaseFile(opening: event, of: member, at: position) {
      guard opened.id == id, cases[id] == nil else { throw ClinicError.damaged(member, "case") }
      cases[id] = opened
    } else {
      guard cases[id] != nil else { throw ClinicError.damaged(member, "case") }
      cases[id]?.apply(event, at: position)
    }
  }
}
