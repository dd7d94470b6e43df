/// An item that a score lacks.
public struct MissingItem: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// Why it has no answer.
  public let reason: NonAnswer

  /// Names an item and the reason.
  public init(item: ItemID, reason: NonAnswer) {
    self.item = item
    self.reason = reason
  }
}
