/// One score of one assessment, with what decides whether it can be compared with another.
public struct Measurement: Hashable, Sendable {
  /// The score.
  public let score: NumberScore
  /// The digest of the definition that made it.
  public let definition: Digest32
  /// The digests of the wordings that it was asked in, one per language; empty where they are not on record.
  public let wordings: Set<Digest32>
  /// Where those words come from: our own as soon as any of them is, since no published figure holds for a part.
  public let wording: Wording
  /// How it was given; both ways where the keyboard changed hands in the middle.
  public let administrations: Set<Administration>
  /// Whether somebody else answered any of it.
  public let isByProxy: Bool
  /// The day, counted from any fixed day.
  public let day: Int

  /// States a measurement.
  public init(
    score: NumberScore, definition: Digest32, wordings: Set<Digest32>, wording: Wording,
    administrations: Set<Administration>, isByProxy: Bool = false, day: Int
  ) {
    self.score = score
    self.definition = definition
    self.wordings = wordings
    self.wording = wording
    self.administrations = administrations
    self.isByProxy = isByProxy
    self.day = day
  }
}
