/// A rule for missing terms as written.
public struct MissingDraft: Hashable, Sendable {
  /// How many terms may be missing.
  public var allow: Located<Int>
  /// `prorate` or `null`.
  public var then: Located<String>
  /// `nearest`, `up` or `none`; `nearest` where not stated.
  public var round: Located<String>?
  /// Where the rule comes from.
  public var source: SourceDraft?

  /// A rule as written.
  public init(
    allow: Located<Int>, then: Located<String>, round: Located<String>? = nil, source: SourceDraft? = nil
  ) {
    self.allow = allow
    self.then = then
    self.round = round
    self.source = source
  }
}
