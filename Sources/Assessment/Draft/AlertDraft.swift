/// An alert rule as written.
public struct AlertDraft: Hashable, Sendable {
  /// Its name.
  public var id: Located<String>
  /// The condition.
  public var when: Located<String>
  /// The level's name.
  public var level: Located<String>
  /// The kind's name.
  public var kind: Located<String>
  /// Where the rule comes from.
  public var source: SourceDraft

  /// An alert rule as written.
  public init(
    id: Located<String>, when: Located<String>, level: Located<String>, kind: Located<String>,
    source: SourceDraft
  ) {
    self.id = id
    self.when = when
    self.level = level
    self.kind = kind
    self.source = source
  }
}
