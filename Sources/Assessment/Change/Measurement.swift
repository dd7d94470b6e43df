/// One score of one assessment, with what decides whether it can be compared with another.
public struct Measurement: Hashable, Sendable {
  /// The score.
  public let score: NumberScore
  /// The digest of the definition that made it.
  public let definition: Digest32
  /// The digest of the wording that it was asked in.
  public let wordingDigest: Digest32
  /// Where those words come from.
  public let wording: Wording
  /// How it was given.
  public let administration: Administration
  /// The day, counted from any fixed day.
  public let day: Int

  /// States a measurement.
  public init(
    score: NumberScore, definition: Digest32, wordingDigest: Digest32, wording: Wording,
    administration: Administration, day: Int
  ) {
    self.score = score
    self.definition = definition
    self.wordingDigest = wordingDigest
    self.wording = wording
    self.administration = administration
    self.day = day
  }
}
