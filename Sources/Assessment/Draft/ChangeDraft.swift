/// Figures on change as written.
public struct ChangeDraft: Hashable, Sendable {
  /// Standard deviation.
  public var sd: Located<Rational>
  /// Reliability.
  public var reliability: Located<Rational>
  /// What kind of reliability.
  public var kind: Located<String>
  /// The difference that matters.
  public var important: Located<Rational>?
  /// Where the figures come from.
  public var source: SourceDraft

  /// Figures as written.
  public init(
    sd: Located<Rational>, reliability: Located<Rational>, kind: Located<String>,
    important: Located<Rational>? = nil, source: SourceDraft
  ) {
    self.sd = sd
    self.reliability = reliability
    self.kind = kind
    self.important = important
    self.source = source
  }
}
