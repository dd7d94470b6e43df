/// An instrument as written, not yet believed. ``Instrument/init(_:)`` proves it.
public struct InstrumentDraft: Sendable {
  /// Its name.
  public var id: Located<String>
  /// Its version.
  public var version: Located<String>
  /// What it measures.
  public var measures: Located<String>
  /// The recall period.
  public var recall: Located<String>
  /// Which way its scores read.
  public var direction: Located<String>
  /// Typical length in minutes.
  public var minutes: Located<Int>
  /// How it may be given.
  public var modes: [Located<String>]
  /// Whom it applies to.
  public var fit = FitDraft()
  /// On what terms it may be used.
  public var licence: LicenceDraft
  /// Where its figures come from.
  public var sources: [SourceDraft] = []
  /// Its LOINC code.
  public var loinc: Located<String>?
  /// Its kinds of response.
  public var responses: [ResponseDraft] = []
  /// Its items.
  public var items: [ItemDraft] = []
  /// Its scores.
  public var scores: [ScoreDraft] = []
  /// Its alerts.
  public var alerts: [AlertDraft] = []
  /// The instrument that this is another coding of.
  public var variantOf: Located<String>?
  /// Its worked examples.
  public var examples: [ExampleDraft] = []
  /// Parts that could not be read.
  public var unread = UnreadParts()
  /// The digest of its file.
  public var digest: Digest32

  /// The head of an instrument; the rest is set field by field.
  public init(
    id: Located<String>, version: Located<String>, measures: Located<String>, recall: Located<String>,
    direction: Located<String>, minutes: Located<Int>, modes: [Located<String>], licence: LicenceDraft,
    digest: Digest32
  ) {
    self.id = id
    self.version = version
    self.measures = measures
    self.recall = recall
    self.direction = direction
    self.minutes = minutes
    self.modes = modes
    self.licence = licence
    self.digest = digest
  }
}
