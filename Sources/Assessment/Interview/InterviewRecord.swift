/// An interview as plain values, for whoever stores it.
public struct InterviewRecord: Hashable, Sendable {
  /// The instrument.
  public var instrument: InstrumentID
  /// The digest of the definition that was in use.
  public var digest: Digest32
  /// The language in use.
  public var language: Language
  /// How it is being answered.
  public var mode: Mode
  /// Who answers.
  public var respondent: Respondent
  /// Where it stands.
  public var phase: Interview.Phase
  /// The replies that stand.
  public var replies: [ItemID: Reply]
  /// Every reply that was ever given, in order.
  public var history: [Interview.HistoryEntry]
  /// The counselor's words.
  public var notes: [Interview.Note]
  /// The alerts that were raised, whatever was answered later.
  public var raised: [FiredAlert]

  /// Plain values read back from storage.
  public init(
    instrument: InstrumentID, digest: Digest32, language: Language, mode: Mode, respondent: Respondent,
    phase: Interview.Phase, replies: [ItemID: Reply], history: [Interview.HistoryEntry],
    notes: [Interview.Note], raised: [FiredAlert]
  ) {
    self.instrument = instrument
    self.digest = digest
    self.language = language
    self.mode = mode
    self.respondent = respondent
    self.phase = phase
    self.replies = replies
    self.history = history
    self.notes = notes
    self.raised = raised
  }
}
