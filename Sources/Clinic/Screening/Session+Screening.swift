public import Assessment
public import Casework
import Catalog
import Sealing
import Store

/// What an interview is begun with.
public struct ScreeningPlan: Hashable, Sendable {
  /// The instrument.
  public var instrument: InstrumentID
  /// The language of the questions.
  public var language: Language
  /// How and with whom present.
  public var circumstances: Circumstances
  /// The battery that it is part of.
  public var battery: String?
  /// Interviews finished before in the same battery.
  public var earlier: [InterviewID]
  /// Answers that are carried over from them.
  public var carrying: [ItemID: Reply]
  /// The case that it follows up.
  public var crisis: CaseID?
  /// Where the answers come from.
  public var origin: AssessmentRecord.Origin

  /// A plan.
  public init(
    instrument: InstrumentID, language: Language, circumstances: Circumstances, battery: String? = nil,
    earlier: [InterviewID] = [], carrying: [ItemID: Reply] = [:], crisis: CaseID? = nil,
    origin: AssessmentRecord.Origin = .interview
  ) {
    (self.instrument, self.language, self.circumstances) = (instrument, language, circumstances)
    (self.battery, self.earlier, self.carrying) = (battery, earlier, carrying)
    (self.crisis, self.origin) = (crisis, origin)
  }
}

/// An unfinished interview in a list.
public struct UnfinishedInterview: Hashable, Sendable {
  /// The interview.
  public let id: InterviewID
  /// Whose.
  public let member: MemberID
  /// The instrument.
  public let instrument: InstrumentID
  /// When it was begun.
  public let started: Instant
  /// How many replies it holds.
  public let replies: Int
  /// Whether everything is answered: the respondent came to the end, and it only needs to be taken back.
  public let isComplete: Bool
  /// The login name of whoever conducts it.
  public let conductor: String
  /// Whether the window for resuming is still open.
  public let isResumable: Bool
}

extension Session {
  /// Begins an interview: one commit records the access, the beginning, and an empty draft.
  ///
  /// - Throws: ``ClinicError/noBasis(_:)`` where consent is missing, ``ClinicError/wordingNotAllowed(_:)``,
  ///   ``ClinicError/noWording(_:_:)``; then nothing was recorded.
  public func begin(_ plan: ScreeningPlan, member: MemberID) throws -> Screening {
    try require(.screen)
    guard let instrument = catalog.instruments[plan.instrument] else {
      throw ClinicError.unknownInstrument(plan.instrument.raw)
    }
    try checkWording(instrument, plan.language)
    let id = Sodium.randomID(InterviewID.self)
    let begun = InterviewBegun(
      interview: id, instrument: instrument.id, definition: instrument.digest,
      circumstances: plan.circumstances, battery: plan.battery, crisis: plan.crisis)
    let (draft, event) = try commit { transaction in
      let file = try file(of: member, opening: [.identity, .consent, .crisis], in: transaction)
      guard let key = file.keys.current[.clinical], ring.contains(key) else {
        throw ClinicError.noKey(member)
      }
      let permission = try permit(.assess, in: file)
      try log(.beginInterview, of: [member], in: &transaction)
      try keepCatalog(in: transaction)
      let position = try append(
        ClinicalEvent.begun(begun), of: member, under: key, basis: permission.basis, in: &transaction)
      try shareFollowUp(of: plan.crisis, id, file, &transaction)
      let interview = Interview(
        of: instrument, language: plan.language, mode: plan.circumstances.mode,
        respondent: respondent(file.card), carrying: plan.carrying)
      let draft = DraftRecord(begun: begun, started: now, interview: interview.record, earlier: plan.earlier)
      let place = DraftPlace(member: member, interview: id, revision: 1, begun: position.event)
      let sealed = try SealedDraft.seal(draft.encoded(), at: place, under: key, with: ring)
      try transaction.put(StoredDraft(sealed, author: user.id), replacing: nil)
      return (draft, position.event)
    }
    hasKeptCatalog = true
    return try Screening(
      session: self, member: member, instrument: instrument, draft: draft, begunEvent: event, revision: 1,
      origin: plan.origin)
  }

  /// A member's unfinished interviews, recorded as an access where there are any.
  public func unfinishedInterviews(of member: MemberID) throws -> [UnfinishedInterview] {
    try requireUnlocked()
    let drafts = try store.drafts(of: member)
    guard !drafts.isEmpty else { return [] }
    try record(.openDraft, of: [member])
    _ = try file(of: member, opening: [], in: store)
    return try drafts.map(unfinished)
  }

  /// The interviews that this user began and has not finished, as part of an act that is already recorded.
  func ownUnfinished() throws -> [UnfinishedInterview] {
    let drafts = try store.drafts(by: user.id)
    for member in Set(drafts.map(\.place.member)) {
      _ = try file(of: member, opening: [], unlocking: [.clinical], in: store)
    }
    return try drafts.map(unfinished)
  }

  private func unfinished(_ stored: StoredDraft) throws -> UnfinishedInterview {
    let draft = try opened(stored)
    return UnfinishedInterview(
      id: stored.place.interview, member: stored.place.member, instrument: draft.begun.instrument,
      started: draft.started, replies: draft.interview.replies.count,
      isComplete: draft.interview.phase == .finished,
      conductor: vault.name(of: stored.author),
      isResumable: now < policies.instruments.resumeWithin.after(draft.started, in: zone))
  }

  /// Takes an unfinished interview up exactly where it stands.
  ///
  /// One that was handed to the respondent is taken back with it, also after a kill: the delegation is over, and where
  /// everything is answered the assessment is written now, the screening being finished.
  ///
  /// - Throws: ``ClinicError/consentEnded(_:)`` where everything was answered but consent has ended meanwhile: the
  ///   answers are kept unscored.
  public func resume(_ id: InterviewID, origin: AssessmentRecord.Origin = .interview) throws -> Screening {
    try require(.screen)
    guard let stored = try store.draft(id) else { throw StoreError.busy(.draft) }
    try record(.beginInterview, of: [stored.place.member])
    let file = try file(of: stored.place.member, opening: [.crisis], in: store)
    let draft = try opened(stored)
    let instrument = try instrument(draft.begun.instrument, definition: draft.begun.definition)
    let raised = file.cases.values.first { $0.flags.contains { $0.interview == id } }
    var screening = try Screening(
      session: self, member: stored.place.member, instrument: instrument, draft: draft,
      begunEvent: stored.place.begun, revision: stored.place.revision, crisis: raised?.id, origin: origin)
    let handOvers = file.handOvers.filter { $0.interview == id }
    if !handOvers.isEmpty { try screening.end(handOvers) }
    return screening
  }

  /// Ends interviews whose window has passed: what was answered is scored as far as it goes, flags stay.
  ///
  /// - Returns: how many were ended.
  public func closeExpired(of member: MemberID) throws -> Int {
    let expired = try unfinishedInterviews(of: member).filter { !$0.isResumable }
    for interview in expired {
      do {
        var screening = try resume(interview.id)
        _ = try screening.handle(.abandoned(.windowPassed))
      } catch ClinicError.consentEnded {
        // Ended all the same: kept as it stood, unscored.
        continue
      }
    }
    return expired.count
  }

  private func checkWording(_ instrument: Instrument, _ language: Language) throws(ClinicError) {
    guard let pack = instrument.packs[language], pack.isComplete else {
      throw .noWording(instrument.id, language)
    }
    guard policies.instruments.allowedWordings.contains(pack.wording) else {
      throw .wordingNotAllowed(pack.wording)
    }
  }

  func opened(_ stored: StoredDraft) throws -> DraftRecord {
    do {
      return try DraftRecord(decoding: try stored.sealed().open(with: ring))
    } catch SealingError.keyNotHeld {
      throw ClinicError.noKey(stored.place.member)
    } catch {
      throw ClinicError.damaged(stored.place.member, "draft")
    }
  }

  /// Who answers, as far as instruments ask; on a day of the past where one is given.
  package func respondent(_ card: MemberCard?, on day: CalendarDate? = nil) -> Respondent {
    let day = day ?? zone.date(of: now)
    return Respondent(
      sex: card?.sex, age: card?.age(on: day), isBereaved: card.map { $0.category == .childDeceased },
      daysSinceLoss: card?.daysSinceLoss(on: day))
  }

  /// Keeps every file of the catalogue, not only those in use, so that what is kept says nothing of what was used.
  func keepCatalog(in transaction: borrowing Transaction) throws {
    guard !hasKeptCatalog else { return }
    for file in catalog.files { try transaction.keep(file.bytes, digest: file.digest.bytes) }
  }

  /// A follow-up of a case is granted to those who work on the case, whatever it will say.
  private func shareFollowUp(
    of crisis: CaseID?, _ id: InterviewID, _ file: MemberFile, _ transaction: inout Transaction
  ) throws {
    guard let crisis, let key = file.keys.currentOfCase[crisis], let clinical = file.keys.current[.clinical]
    else {
      return
    }
    let workers = (file.keys.holders[key] ?? []).compactMap { vault.directory.users[$0] }
    var granting = Granting(member: file.member, cause: .flagged)
    try grant(
      EventID(raw: id.raw), under: clinical, domain: .clinical, to: workers,
      beyond: file.keys.holders(of: .clinical), in: &granting)
    try append(granting, in: &transaction)
  }
}
