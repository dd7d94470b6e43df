public import Assessment

/// A finished, partial or abandoned assessment: what was said, with which words, and the scores it made.
///
/// The scores stand beside the digests of the definition and wording that made them and never change.
public struct AssessmentRecord: Hashable, Sendable {
  /// Where the answers come from.
  public enum Origin: Hashable, Sendable {
    /// An interview at a terminal.
    case interview
    /// An interview fed from a file: no person saw the safety steps.
    case file
    /// A record made elsewhere, by the source's own identifier where it has one.
    case imported(source: String?)
  }

  /// How the assessment ended.
  public enum Ending: UInt8, CaseIterable, Sendable {
    /// Every question asked was replied to.
    case complete = 1
    /// The window for resuming passed, or the member stopped; what was answered is scored as far as it goes.
    case partial = 2
    /// Consent ended or the person was mistaken: kept, not scored.
    case abandoned = 3
  }

  /// The words that were used in one language.
  public struct WordingUsed: Hashable, Sendable {
    /// The language.
    public var language: Language
    /// Whose words.
    public var wording: Wording
    /// The text pack's digest.
    public var digest: Digest32

    /// The words used.
    public init(language: Language, wording: Wording, digest: Digest32) {
      (self.language, self.wording, self.digest) = (language, wording, digest)
    }
  }

  /// A score as it was given at the time.
  public struct Score: Hashable, Sendable {
    /// The score's name within the instrument.
    public var id: ScoreID
    /// What it came to.
    public var outcome: Outcome

    /// A score's value.
    public enum Outcome: Hashable, Sendable {
      /// A number, or the range that is still possible.
      case number(
        value: Rational?, range: ClosedRange<Rational>, band: BandID?, isCertain: Bool, isProrated: Bool)
      /// A category, or those that are still possible.
      case category(value: BandID?, possible: [BandID])
      /// The score does not apply to this person.
      case notApplicable
    }

    /// A score as it was given.
    public init(id: ScoreID, outcome: Outcome) { (self.id, self.outcome) = (id, outcome) }
  }

  /// The instrument.
  public var instrument: InstrumentID
  /// Its version.
  public var version: String
  /// Its definition.
  public var definition: Digest32
  /// The version of the scoring engine.
  public var engine: UInt64
  /// The words used.
  public var wordings: [WordingUsed]
  /// How and with whom present.
  public var circumstances: Circumstances
  /// Where the answers come from.
  public var origin: Origin
  /// When it took place.
  public var assessed: Instant
  /// How it ended.
  public var ending: Ending
  /// Every reply in the order given, changed ones included.
  public var history: [Interview.HistoryEntry]
  /// The counselor's notes.
  public var notes: [Interview.Note]
  /// The scores.
  public var scores: [Score]
  /// The alerts that fired.
  public var alerts: [AlertID]
  /// Safety items that were left open: a person must resolve each.
  public var prompts: [ItemID]
  /// The battery that it was part of.
  public var battery: String?
  /// The case that it follows up.
  public var crisis: CaseID?

  /// An assessment.
  public init(
    instrument: InstrumentID, version: String, definition: Digest32, engine: UInt64, wordings: [WordingUsed],
    circumstances: Circumstances, origin: Origin, assessed: Instant, ending: Ending,
    history: [Interview.HistoryEntry], notes: [Interview.Note] = [], scores: [Score], alerts: [AlertID],
    prompts: [ItemID], battery: String? = nil, crisis: CaseID? = nil
  ) {
    (self.instrument, self.version, self.definition, self.engine) = (instrument, version, definition, engine)
    (self.wordings, self.circumstances, self.origin) = (wordings, circumstances, origin)
    (self.assessed, self.ending, self.history, self.notes) = (assessed, ending, history, notes)
    (self.scores, self.alerts, self.prompts) = (scores, alerts, prompts)
    (self.battery, self.crisis) = (battery, crisis)
  }

  /// The last reply to each item.
  public var replies: [ItemID: Reply] {
    Dictionary(history.map { ($0.item, $0.reply) }, uniquingKeysWith: { $1 })
  }

  /// The score of that name.
  public subscript(score: ScoreID) -> Score? { scores.first { $0.id == score } }
}

extension AssessmentRecord.Score {
  /// Keeps what the engine gave.
  public init(_ result: ScoreResult) {
    id = result.id
    outcome =
      switch result.outcome {
      case .number(let number):
        .number(
          value: number.value, range: number.range, band: number.band, isCertain: number.isCertain,
          isProrated: number.isProrated)
      case .category(let category): .category(value: category.value, possible: category.possible)
      case .notApplicable: .notApplicable
      }
  }
}
