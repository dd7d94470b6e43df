/// Published figures by which a difference between two scores is judged.
public struct ChangeFigures: Hashable, Sendable {
  /// Standard deviation of the score, in points.
  public let sd: Rational
  /// Reliability, 0 to 1.
  public let reliability: Rational
  /// What kind of reliability it is, such as a retest after two weeks.
  public let kind: String
  /// The difference in points that people notice or that matters, if one is published.
  public let important: Rational?
  /// Where the figures come from.
  public let source: SourceNote
}
