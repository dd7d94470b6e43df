/// The value from which a screening is positive: at or above it, or at or below it where higher is better.
public struct CutOff: Hashable, Sendable {
  /// The value itself counts as positive.
  public let at: Rational
  /// Where it comes from.
  public let source: SourceNote

  /// States a cut-off.
  public init(at: Rational, source: SourceNote) {
    self.at = at
    self.source = source
  }
}
