/// A questionnaire that was proved when it was loaded: structure, scoring, alerts and wording.
///
/// There is no way to make one but ``init(_:)``, so that whoever holds an `Instrument` need not check it again.
public struct Instrument: Sendable, Identifiable {
  /// Its name.
  public let id: InstrumentID
  /// The version of its definition, as written.
  public let version: String
  /// What it measures, in a few English words for authors.
  public let measures: String
  /// The time that its questions ask about.
  public let recall: Recall
  /// Which way its scores read.
  public let direction: Direction
  /// Typical length in minutes.
  public let minutes: Int
  /// How it may be given.
  public let modes: [Administration]
  /// Whom it applies to.
  public let fit: Fit
  /// On what terms it may be used.
  public let licence: Licence
  /// Where its figures come from.
  public let sources: [SourceNote]
  /// Its named kinds of response.
  public let responses: [ResponseID: ResponseKind]
  /// Its items, in the order asked.
  public let items: [Item]
  /// Its scores, in the order shown.
  public let scores: [ScoreRule]
  /// Its alert rules.
  public let alerts: [AlertRule]
  /// The instrument of which this is another coding; their scores are never compared.
  public let variantOf: InstrumentID?
  /// Scored forms that were proved to hold.
  public internal(set) var examples: [WorkedExample]
  /// What the proof could not show either way: a range that may be narrower than told, a band that no tried
  /// answers reach. No defects; nothing that is told of the instrument rests on them.
  public internal(set) var remarks: [Defect]
  /// Its words per language.
  public internal(set) var packs: [Language: Pack]
  /// The digest of the instrument's file.
  public let digest: Digest32
  /// The LOINC code of the whole form, if one is known.
  public let loinc: String?
  /// Where each item stands.
  let itemIndexes: [ItemID: Int]
  /// Everything that is computed, compiled once.
  let program: Program
}
