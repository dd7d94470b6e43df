import Assessment
import Casework
import Catalog
import Sealing
import Store

extension Session {
  /// Hands the keyboard to the respondent: one commit, signed by the counselor, says what the delegate may do; then
  /// the session is locked.
  ///
  /// The draft is sealed anew under a key of its own, which every counselor who holds the member's clinical key is
  /// granted, so that any of them can go on with it later. The screening is out of date from here on.
  ///
  /// - Throws: ``ClinicError/handOver(_:)`` for questions about suicide risk, for an instrument that is not made to be
  ///   filled in alone, and where nothing is left to answer; then, as on any other failure, nothing was handed over
  ///   and the session stays open.
  public func handOver(_ screening: Screening) throws -> HandedOver {
    try require(.screen)
    try checkHandOver(of: screening)
    var interview = screening.interview
    _ = interview.handle(.handedOver(.selfCompleted), at: now.milliseconds(since: screening.started))
    let (ring, signingKey) = (try KeyRing(), try SigningKey())
    let handedOver = try commit { transaction in
      var file = try file(of: screening.member, opening: [.consent, .crisis], in: transaction)
      // What the member agreed to since the case was opened holds for the key that lies ready, too.
      if let open = file.openCase { try shareAgreed(open.id, in: &file, &transaction) }
      let flag = try prepareFlag(of: screening.id, in: file, into: ring)
      let handOver = HandOver(
        delegate: Sodium.randomID(), signKey: signingKey.publicKey, interview: screening.id,
        until: min(policies.session.absolute.after(now, in: zone), end(of: .assess, in: file)),
        draftKey: try ring.generate(for: KeyPlace(member: file.member, domain: .clinical)),
        crisis: flag.crisis, crisisKey: flag.key, emergency: try lendEmergency(in: file, to: ring),
        prepared: flag.digests)
      try log(.handOver, of: [file.member], in: &transaction)
      try append(VaultEvent.handedOver(handOver), of: file.member, in: &transaction)
      try grantDraft(handOver.draftKey, in: file, from: ring, &transaction)
      let place = DraftPlace(
        member: file.member, interview: screening.id, revision: screening.revision + 1,
        begun: screening.begunEvent)
      let draft = try SealedDraft.seal(
        screening.draft(of: interview).encoded(), at: place, under: handOver.draftKey, with: ring)
      try transaction.put(StoredDraft(draft, author: user.id), replacing: screening.revision)
      return HandedOver(
        screening, interview, handOver, flag: flag, ring: ring, signingKey: signingKey,
        consents: try transaction.events(of: file.member, in: .consent).last?.sequence ?? 0)
    }
    lock()
    return handedOver
  }

  private func checkHandOver(of screening: Screening) throws(ClinicError) {
    guard screening.session === self else { throw .noKey(screening.member) }
    guard !policies.crisis.followUp.all.contains(screening.instrument.id), screening.begun.crisis == nil
    else {
      throw .handOver(.followUp)
    }
    guard screening.instrument.modes.contains(.alone) else { throw .handOver(.notForSelf) }
    switch screening.interview.phase {
    case .introduction, .asking, .paused: return
    case .finished, .abandoned: throw .handOver(.ended)
    }
  }

  /// Makes a fresh case key and every grant that a flag could need.
  private func prepareFlag(
    of interview: InterviewID, in file: MemberFile, into handRing: KeyRing
  ) throws -> PreparedFlag {
    let permission = try permit(.assess, in: file)
    let open = file.openCase.flatMap { file.keys.currentOfCase[$0.id] }.flatMap {
      ring.contains($0) ? $0 : nil
    }
    let crisis = open.flatMap { file.keys.crises[$0] } ?? Sodium.randomID()
    let key = try handRing.generate(for: KeyPlace(member: file.member, domain: .crisis))
    var (workers, supervisors) = (
      Granting(member: file.member, cause: .flagged), Granting(member: file.member, cause: .flagged)
    )
    workers.introduce(
      key, .crisis, crisis: crisis, epoch: UInt64(file.keys.keys(of: crisis).count) + 1)
    let staff = staff(of: file, beside: open.flatMap { file.keys.holders[$0] } ?? [])
    try grant(key, to: staff, beyond: [], in: &workers, from: handRing)
    try grantEarlier(of: crisis, to: staff, in: file, &workers)
    let told = vault.directory.users(with: .supervisor)
    try grantFlagged(interview, to: told, in: file, &supervisors)
    try grant(key, to: told, beyond: Set(staff.map(\.id)), in: &supervisors, from: handRing)
    try grantEarlier(of: crisis, to: told, in: file, &supervisors)
    return PreparedFlag(
      crisis: crisis, isNew: open == nil, key: key, workers: workers, supervisors: supervisors,
      isShared: open.map { isHeldBySupervisor($0, in: file.keys) } ?? false, answering: permission.basis,
      sharing: (try? permit(.shareWithSupervisor, in: file)).map {
        ($0.basis, end(of: .shareWithSupervisor, in: file))
      },
      consentKey: try consentKey(file), emergencyLasts: policies.consent.emergencyLasts, zone: zone,
      policy: digest(of: .crisis))
  }

  /// Whoever hands over, the member's counselors, and others who already work on the open case.
  private func staff(of file: MemberFile, beside others: Set<UserID>) -> [UserRecord] {
    let ids = file.keys.holders(of: .clinical).union(others).union([user.id])
    return ids.sorted().compactMap { vault.directory.users[$0] }
  }

  /// The earlier keys of a case, without which a joined case has no beginning.
  private func grantEarlier(
    of crisis: CaseID, to users: [UserRecord], in file: MemberFile, _ granting: inout Granting
  ) throws {
    for key in file.keys.keys(of: crisis) where ring.contains(key) {
      try grant(key, to: users, beyond: file.keys.holders[key] ?? [], in: &granting)
    }
  }

  /// Grants the draft's key to the member's counselors.
  private func grantDraft(
    _ key: KeyID, in file: MemberFile, from handRing: KeyRing, _ transaction: inout Transaction
  ) throws {
    var granting = Granting(member: file.member, cause: .handedOver)
    try grant(key, to: staff(of: file, beside: []), beyond: [], in: &granting, from: handRing)
    try append(granting, in: &transaction)
  }

  /// Draws the number of the event that would record an emergency, and lends its key: an event's header is part of
  /// what its body is sealed to, and is known only when it is written, so the body cannot be sealed beforehand.
  private func lendEmergency(in file: MemberFile, to handRing: KeyRing) throws -> EventID {
    let event = Sodium.randomID(EventID.self)
    let place = KeyPlace(member: file.member, domain: .consent)
    try ring.lend(eventKeyOf: event, under: try consentKey(file), at: place, to: handRing)
    return event
  }

  /// The moment up to which an act that is permitted now stays permitted, unless something is recorded meanwhile.
  private func end(of act: GuardedAct, in file: MemberFile) -> Instant {
    let emergency = act.allowsEmergency ? file.consents.liveEmergency(at: now)?.until : nil
    let ends = act.scopes.map { scope -> Instant in
      let state = file.consents.state(of: scope, at: now, under: policies.consent, in: zone)
      guard case .live(_, let until) = state else { return emergency ?? now }
      return until
    }
    return ends.min() ?? now
  }
}
