struct Program: Sendable {}
extension Instrument {
  /// Proves a draft; throws everything that is wrong with it.
  public init(_ draft: InstrumentDraft) throws(Rejection) { throw Rejection([]) }
  /// Scores a sheet. `norms` picks a named cut-off per score in place of the default one.
  public func assess(
    _ sheet: AnswerSheet, respondent: Respondent = Respondent(), norms: [ScoreID: NormID] = [:]
  ) -> AssessmentResult { AssessmentResult(scores: [], alerts: [], prompts: []) }
  /// Whether the item is asked as things stand.
  public func isAsked(itemIndex: Int, _ sheet: AnswerSheet, respondent: Respondent = Respondent()) -> Bool {
    true
  }
}
extension PackDraft {
  /// Proves a pack against its instrument; throws everything that is wrong with it.
  public func validated(against instrument: Instrument) throws(Rejection) -> Pack { throw Rejection([]) }
}
extension Item {
  /// Whether it takes an answer.
  public func problem(with answer: Answer) -> AnswerProblem? { nil }
  /// Reads a cell of a CSV file.
  public func reply(cell: some StringProtocol) throws(AnswerProblem) -> Reply { .nonAnswer(.notAsked) }
}
/// An interview.
public struct Interview: Sendable {
  /// The instrument.
  public let instrument: Instrument
  /// The language in use.
  public private(set) var language: Language
  /// How it is being answered.
  public private(set) var mode: Mode
  /// Who answers.
  public let respondent: Respondent
  /// Where it stands.
  public private(set) var phase: Phase = .introduction
  /// The replies that stand.
  public private(set) var sheet: AnswerSheet
  /// Every reply ever given.
  public private(set) var history: [HistoryEntry] = []
  /// The counselor's words.
  public private(set) var notes: [Note] = []
  /// The alerts raised.
  public private(set) var raisedAlerts: [FiredAlert] = []
  /// Their names.
  public var raised: Set<AlertID> { Set(raisedAlerts.map(\.id)) }
  /// Prepares an interview.
  public init(
    of instrument: Instrument, language: Language, mode: Mode, respondent: Respondent,
    carrying: [ItemID: Reply] = [:]
  ) {
    self.instrument = instrument
    self.language = language
    self.mode = mode
    self.respondent = respondent
    sheet = AnswerSheet(for: instrument)
  }
  /// Takes an event.
  public mutating func handle(_ event: Event, at elapsed: Int64) -> [Effect] { [] }
  /// The current item.
  public var current: Item? { nil }
  /// How far.
  public var position: Position { Position(number: 1, count: 1) }
  /// Plain values.
  public var record: InterviewRecord {
    InterviewRecord(
      instrument: instrument.id, digest: instrument.digest, language: language, mode: mode,
      respondent: respondent, phase: phase, replies: [:], history: history, notes: notes, raised: raisedAlerts
    )
  }
  /// Goes on with a stored interview.
  public init(resuming record: InterviewRecord, of instrument: Instrument) throws(ResumeError) {
    throw .otherDefinition
  }
  /// Why not.
  public enum ResumeError: Error, Hashable, Sendable {
    /// Another definition.
    case otherDefinition
    /// Damaged.
    case damaged
  }
}
