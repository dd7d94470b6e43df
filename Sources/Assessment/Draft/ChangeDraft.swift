/// Figures on change as written.
public struct ChangeDraft: Hashable, Sendable {
  /// What the reliable change index needs.
  public var index: Index?
  /// The smallest difference that matters.
  public var important: Figure?
  /// The improvement in percent that counts as a response.
  public var response: Figure?
  /// The value below (or above) which a score has remitted.
  public var remission: Remission?
  /// Where it is said that modes may be compared.
  public var acrossModes: SourceDraft?
  /// Where the block stands.
  public var line: Int

  /// Figures as written.
  public init(
    index: Index? = nil, important: Figure? = nil, response: Figure? = nil, remission: Remission? = nil,
    acrossModes: SourceDraft? = nil, line: Int
  ) {
    self.index = index
    self.important = important
    self.response = response
    self.remission = remission
    self.acrossModes = acrossModes
    self.line = line
  }

  /// Standard deviation and reliability as written.
  public struct Index: Hashable, Sendable {
    /// Standard deviation.
    public var sd: Located<Rational>
    /// Reliability.
    public var reliability: Located<Rational>
    /// What kind of reliability.
    public var kind: Located<String>
    /// Where both come from.
    public var source: SourceDraft

    /// As written.
    public init(
      sd: Located<Rational>, reliability: Located<Rational>, kind: Located<String>, source: SourceDraft
    ) {
      self.sd = sd
      self.reliability = reliability
      self.kind = kind
      self.source = source
    }
  }

  /// One figure as written.
  public struct Figure: Hashable, Sendable {
    /// The figure.
    public var value: Located<Rational>
    /// Where it comes from.
    public var source: SourceDraft

    /// As written.
    public init(value: Located<Rational>, source: SourceDraft) {
      self.value = value
      self.source = source
    }
  }

  /// A remission as written: the word says which side of the value is the better one.
  public struct Remission: Hashable, Sendable {
    /// Which side.
    public var side: Side
    /// The value and its source.
    public var figure: Figure

    /// As written.
    public init(side: Side, figure: Figure) {
      self.side = side
      self.figure = figure
    }

    /// Which side of the value is the better one; the raw value stands in the instrument's file.
    public enum Side: String, CaseIterable, Hashable, Sendable {
      /// Less than the value.
      case below
      /// More than the value.
      case above
    }
  }
}
