public import Assessment
public import Casework
import Sealing
import Store

/// An interview whose keyboard is in the respondent's hands, while the session is locked.
///
/// In memory are the draft's own key, a fresh key for a case, the key of the one event that would record an
/// emergency, a signing key for this hand-over, sealed boxes, and the interview. With all of that together nothing
/// else of the vault can be opened. ``Session/handOver(_:)`` makes one; ``Session/takeBack(_:)`` ends it and, after a
/// kill, so does ``Session/resume(_:origin:)``.
public struct HandedOver {
  /// Whose.
  public let member: MemberID
  /// The instrument.
  public let instrument: Instrument
  /// The interview's state.
  public private(set) var interview: Interview
  /// The vault's revision of the draft.
  public private(set) var revision: UInt64

  let vault: Vault
  let author: UserID
  let handOver: HandOver
  let ring: KeyRing
  let signingKey: SigningKey
  let flag: PreparedFlag
  let draft: DraftRecord
  let begunEvent: EventID
  private(set) var progress: Progress

  /// What the delegate has written so far.
  struct Progress {
    /// The member's last event about consent that is accounted for.
    var consents: UInt64
    /// The emergency that was recorded for the flag.
    var emergency: Basis?
    /// Whether the case was opened or joined.
    var isRaised = false
    /// Whether the supervisors were told.
    var isShared = false
  }

  init(
    _ screening: Screening, _ interview: Interview, _ handOver: HandOver, flag: PreparedFlag,
    ring: KeyRing, signingKey: SigningKey, consents: UInt64
  ) {
    (member, instrument, self.interview) = (screening.member, screening.instrument, interview)
    (vault, author, begunEvent) = (screening.session.vault, screening.session.user.id, screening.begunEvent)
    (self.handOver, self.flag, self.ring, self.signingKey) = (handOver, flag, ring, signingKey)
    draft = screening.draft(of: interview)
    revision = screening.revision + 1
    progress = Progress(consents: consents)
  }

  /// The interview's number.
  public var id: InterviewID { handOver.interview }
  /// From this moment on no further answer is taken.
  public var until: Instant { handOver.until }
  /// The case that an answer raised since the hand-over; never to be shown to the respondent.
  public var crisis: CaseID? { progress.isRaised ? flag.crisis : nil }

  /// Takes an event in, on the same terms as ``Screening/handle(_:)``: its effects are on disk before they are
  /// returned, and where saving fails the interview is as it was.
  ///
  /// An alert's flag is committed with the answer, signed by the delegate. The last answer leaves the draft complete;
  /// the assessment is written when the keyboard is taken back. What only a counselor does (notes, giving up, changing
  /// the mode) changes nothing.
  ///
  /// - Throws: ``ClinicError/handOver(_:)`` where the time is over, something was recorded about the member's consent
  ///   meanwhile, or the keyboard was taken back; the answer is then not taken. `StoreError.busy` where a counselor
  ///   went on with the interview elsewhere.
  public mutating func handle(_ event: Interview.Event) throws -> [Interview.Effect] {
    guard event.isForRespondents else { return [] }
    guard ring.contains(handOver.draftKey) else { throw ClinicError.handOver(.ended) }
    var next = interview
    let effects = next.handle(event, at: now.milliseconds(since: draft.started))
    if effects.contains(where: \.isDurable) {
      progress = try save(next, effects.flatMap(\.alerts))
      revision += 1
    }
    interview = next
    return effects
  }

  /// Wipes the keys, the delegate's among them.
  func forget() {
    ring.forgetAll()
    signingKey.forget()
  }

  var now: Instant { vault.world.now() }

  private func save(_ next: Interview, _ alerts: [FiredAlert]) throws -> Progress {
    try vault.store.commit(
      author: handOver.delegate, critical: !alerts.isEmpty, sign: { try $0.signed(by: signingKey) }
    ) { transaction in
      try requireLive(in: transaction)
      var progress = progress
      if !alerts.isEmpty {
        let alarm = Alarm(
          interview: id, instrument: instrument, alerts: alerts, replies: next.record.replies, answered: now,
          recordsUnseenSteps: false)
        try raise(alarm, &progress, &transaction)
      }
      try saveDraft(next, &transaction)
      // No event may bear a time at which the delegation was over, however long the commit took.
      guard now < handOver.until else { throw ClinicError.handOver(.timeOver) }
      return progress
    }
  }

  /// Consent bodies cannot be opened now, so any event about the member's consent ends the form: what it says is for
  /// the counselor to sort out.
  private func requireLive(in transaction: borrowing Transaction) throws {
    guard now < handOver.until else { throw ClinicError.handOver(.timeOver) }
    let latest = try transaction.events(of: member, in: .consent).last?.sequence ?? 0
    guard latest == progress.consents else { throw ClinicError.handOver(.consentChanged) }
  }

  private func saveDraft(_ next: Interview, _ transaction: inout Transaction) throws {
    var record = draft
    record.interview = next.record
    let place = DraftPlace(member: member, interview: id, revision: revision + 1, begun: begunEvent)
    let sealed = try SealedDraft.seal(record.encoded(), at: place, under: handOver.draftKey, with: ring)
    try transaction.put(StoredDraft(sealed, author: author), replacing: revision)
  }
}

extension Interview.Event {
  /// Whether it is for whoever answers; the others are a counselor's.
  fileprivate var isForRespondents: Bool {
    switch self {
    case .begin, .answered, .declined, .back, .pause, .resume, .languageSwitched, .inputEnded: true
    case .filed, .note, .handedOver, .abandoned: false
    }
  }
}
