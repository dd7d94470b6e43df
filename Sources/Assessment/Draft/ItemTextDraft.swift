/// The words of one item as written.
public struct ItemTextDraft: Hashable, Sendable {
  /// The item.
  public var id: Located<String>
  /// The spoken question.
  public var ask: Located<String>?
  /// A few words for lists.
  public var label: Located<String>?

  /// What is said once before the question, such as the title of a part of the form.
  public var heading: Located<String>?

  /// Words as written.
  public init(
    id: Located<String>, ask: Located<String>?, label: Located<String>?, heading: Located<String>? = nil
  ) {
    self.heading = heading
    self.id = id
    self.ask = ask
    self.label = label
  }
}
