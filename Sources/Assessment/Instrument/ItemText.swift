/// The words of one item.
public struct ItemText: Hashable, Sendable {
  /// The spoken question; empty under ``Wording/none``.
  public let ask: String
  /// A few words for lists.
  public let label: String

  /// What is said once before the question, such as the title of a part of the form.
  public let heading: String?

  /// States the words.
  public init(ask: String, label: String, heading: String? = nil) {
    self.heading = heading
    self.ask = ask
    self.label = label
  }
}
