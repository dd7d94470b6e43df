/// The words under one name of a pack as written: a response's choices, or a score's bands.
public struct TextGroupDraft: Hashable, Sendable {
  /// The response or score.
  public var id: Located<String>
  /// A word per choice value, `yes`, `no`, `unit`, band or category.
  public var texts: [KeyedText]

  /// Words as written.
  public init(id: Located<String>, texts: [KeyedText]) {
    self.id = id
    self.texts = texts
  }
}
