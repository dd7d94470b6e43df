public import Assessment
public import Casework
import Sealing
import Store

/// An interview in progress: every reply is durable before the next question can be seen.
///
/// It shares the session's keys and so belongs to the session's thread.
public struct Screening {
  /// Whose.
  public let member: MemberID
  /// The instrument.
  public let instrument: Instrument
  /// The interview's state.
  public private(set) var interview: Interview
  /// The interview's number; the assessment will bear it.
  public let id: InterviewID
  /// The case that this interview raised or follows up.
  public private(set) var crisis: CaseID?
  /// The vault's revision of the draft.
  public private(set) var revision: UInt64

  /// How and with whom present it was begun.
  public var circumstances: Circumstances { begun.circumstances }

  let session: Session
  let begunEvent: EventID
  let begun: InterviewBegun
  let started: Instant
  let earlier: [InterviewID]
  let origin: AssessmentRecord.Origin

  init(
    session: Session, member: MemberID, instrument: Instrument, draft: DraftRecord, begunEvent: EventID,
    revision: UInt64, crisis: CaseID? = nil, origin: AssessmentRecord.Origin
  ) throws {
    (self.session, self.member, self.instrument) = (session, member, instrument)
    do {
      interview = try Interview(resuming: draft.interview, of: instrument)
    } catch {
      throw ClinicError.draftOutdated
    }
    (id, self.revision) = (draft.begun.interview, revision)
    self.crisis = crisis ?? draft.begun.crisis
    (self.begunEvent, begun, started) = (begunEvent, draft.begun, draft.started)
    (earlier, self.origin) = (draft.earlier, origin)
  }

  /// Takes an event in: its effects are saved first, all in one commit, and only then returned.
  ///
  /// If saving fails the interview is as it was before the event, and so is the vault.
  ///
  /// - Throws: ``ClinicError/consentEnded(_:)`` where consent ended meanwhile: the answers so far are then kept as
  ///   an unscored assessment; `StoreError.busy` where another process went on with the same interview;
  ///   ``ClinicError/locked`` while the session is locked.
  public mutating func handle(_ event: Interview.Event) throws -> [Interview.Effect] {
    try session.requireUnlocked()
    var next = interview
    let effects = next.handle(event, at: session.now.milliseconds(since: started))
    guard effects.contains(where: \.isDurable) else {
      interview = next
      return effects
    }
    do {
      try save(next, effects)
    } catch ClinicError.noBasis(let missing) {
      try abandonUnscored()
      throw ClinicError.consentEnded(missing)
    }
    interview = next
    return effects
  }

  private mutating func save(_ next: Interview, _ effects: [Interview.Effect]) throws {
    let alerts = effects.flatMap(\.alerts)
    let result = next.isAbandoned ? next.result : effects.lazy.compactMap(\.result).first
    let saved = try session.commit(critical: !alerts.isEmpty) { transaction in
      var file = try session.file(of: member, opening: [.consent, .crisis], in: transaction)
      let permission = try session.permit(.assess, in: file)
      var crisis = crisis
      if !alerts.isEmpty {
        let alarm = Alarm(
          interview: id, instrument: instrument, alerts: alerts, replies: next.record.replies,
          answered: session.now, recordsUnseenSteps: origin == .file)
        crisis = try session.raise(alarm, on: permission, in: &file, &transaction)
      }
      if let result {
        let ending: AssessmentRecord.Ending = next.isAbandoned ? .partial : .complete
        try finish(next, result, ending, permission.basis, file, &transaction)
      } else {
        try saveDraft(next, file, &transaction)
      }
      return crisis
    }
    crisis = saved
    if result == nil { revision += 1 }
  }

  private func saveDraft(_ next: Interview, _ file: MemberFile, _ transaction: inout Transaction) throws {
    guard let key = file.keys.current[.clinical] else { throw ClinicError.noKey(member) }
    let place = DraftPlace(member: member, interview: id, revision: revision + 1, begun: begunEvent)
    let sealed = try SealedDraft.seal(draft(of: next).encoded(), at: place, under: key, with: session.ring)
    try transaction.put(StoredDraft(sealed, author: session.user.id), replacing: revision)
  }

  /// What the vault keeps of the interview while it is unfinished.
  func draft(of interview: Interview) -> DraftRecord {
    DraftRecord(begun: begun, started: started, interview: interview.record, earlier: earlier)
  }

  private func finish(
    _ next: Interview, _ result: AssessmentResult, _ ending: AssessmentRecord.Ending, _ basis: Basis,
    _ file: MemberFile, _ transaction: inout Transaction
  ) throws {
    guard let key = file.keys.current[.clinical] else { throw ClinicError.noKey(member) }
    let record = record(of: next, result, ending)
    try session.append(
      ClinicalEvent.assessed(record), of: member, under: key, basis: basis, as: EventID(raw: id.raw),
      in: &transaction)
    try transaction.deleteDraft(id, revision: revision)
  }

  private func record(
    of next: Interview, _ result: AssessmentResult, _ ending: AssessmentRecord.Ending
  ) -> AssessmentRecord {
    let state = next.record
    let languages = Set(state.history.map(\.language)).union([state.language])
    let wordings = Language.allCases.filter(languages.contains).compactMap { language in
      instrument.packs[language].map {
        AssessmentRecord.WordingUsed(language: language, wording: $0.wording, digest: $0.digest)
      }
    }
    return AssessmentRecord(
      instrument: instrument.id, version: instrument.version, definition: instrument.digest,
      engine: Instrument.engineVersion, wordings: wordings, circumstances: begun.circumstances,
      origin: origin,
      assessed: started, ending: ending, history: state.history, notes: state.notes,
      scores: ending == .abandoned ? [] : result.scores.map(AssessmentRecord.Score.init),
      alerts: state.raised.map(\.id), prompts: ending == .abandoned ? [] : result.prompts,
      battery: begun.battery, crisis: begun.crisis)
  }

  /// Ends hand-overs of this interview: it is on record that they are over, and the draft goes back under the
  /// member's clinical key or, where everything was answered, the assessment is written, all in one commit.
  ///
  /// - Throws: ``ClinicError/consentEnded(_:)`` where everything was answered and consent has ended: the answers are
  ///   kept as an unscored assessment.
  mutating func end(_ handOvers: [HandOver]) throws {
    var next = interview
    // Changes nothing where the last answer was given.
    _ = next.handle(.handedOver(begun.circumstances.mode), at: session.now.milliseconds(since: started))
    do {
      try session.commit { transaction in
        let file = try session.file(of: member, opening: [.consent], in: transaction)
        try recordEnd(of: handOvers, &transaction)
        guard next.phase == .finished else { return try saveDraft(next, file, &transaction) }
        let permission = try session.permit(.assess, in: file)
        try finish(next, next.result, .complete, permission.basis, file, &transaction)
      }
    } catch ClinicError.noBasis(let missing) {
      try abandonUnscored(ending: handOvers)
      throw ClinicError.consentEnded(missing)
    }
    if next.phase != .finished { revision += 1 }
    interview = next
  }

  private func recordEnd(of handOvers: [HandOver], _ transaction: inout Transaction) throws {
    guard !handOvers.isEmpty else { return }
    try session.log(.takeBack, of: [member], in: &transaction)
    for handOver in handOvers {
      try session.append(VaultEvent.takenBack(delegate: handOver.delegate), of: member, in: &transaction)
    }
  }

  /// Consent ended: what was said is kept, unscored, and the draft is gone; flags stay.
  private func abandonUnscored(ending handOvers: [HandOver] = []) throws {
    try session.commit { transaction in
      try recordEnd(of: handOvers, &transaction)
      let file = try session.file(of: member, opening: [.consent], in: transaction)
      let basis = Basis(kind: .retention, event: begunEvent, scope: .assessment)
      try finish(interview, interview.result, .abandoned, basis, file, &transaction)
    }
  }
}
