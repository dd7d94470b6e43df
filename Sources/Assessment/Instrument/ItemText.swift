/// The words of one item.
public struct ItemText: Hashable, Sendable {
  /// The spoken question; empty under ``Wording/none``.
  public let ask: String
  /// A few words for lists.
  public let label: String

  /// States the words.
  public init(ask: String, label: String) {
    self.ask = ask
    self.label = label
  }
}
