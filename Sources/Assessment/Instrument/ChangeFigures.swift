/// What is published about the change of a score from one assessment to the next.
public struct ChangeFigures: Hashable, Sendable {
  /// What the reliable change index needs; `nil` where no sample gives both figures.
  public let index: Index?
  /// The smallest difference that matters, in points.
  public let important: Figure?
  /// The improvement, in percent of the earlier value, that counts as a response.
  public let response: Figure?
  /// The value on whose better side a score has remitted; the value itself has not.
  public let remission: Figure?
  /// Where it is said that interviewed and self-completed scores may be compared; `nil` where nothing says so.
  public let acrossModes: SourceNote?

  /// The standard deviation and the reliability of one sample.
  public struct Index: Hashable, Sendable {
    /// Standard deviation, in points.
    public let sd: Rational
    /// Reliability, above 0 and below 1.
    public let reliability: Rational
    /// What kind of reliability it is, and over what time.
    public let kind: String
    /// The sample that both come from.
    public let source: SourceNote
  }

  /// One figure and where it comes from.
  public struct Figure: Hashable, Sendable {
    /// The figure.
    public let value: Rational
    /// Where it comes from.
    public let source: SourceNote
  }
}
