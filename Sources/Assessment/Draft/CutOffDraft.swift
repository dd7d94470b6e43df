/// A cut-off as written.
public struct CutOffDraft: Hashable, Sendable {
  /// The value that counts as positive.
  public var at: Located<Rational>
  /// Where it comes from.
  public var source: SourceDraft

  /// A cut-off as written.
  public init(at: Located<Rational>, source: SourceDraft) {
    self.at = at
    self.source = source
  }
}
