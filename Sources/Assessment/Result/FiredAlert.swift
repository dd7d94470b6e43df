/// An alert rule that is certainly true, with the answers that made it so.
public struct FiredAlert: Hashable, Sendable, Identifiable {
  /// The rule.
  public let id: AlertID
  /// How fast the person must be reached.
  public let level: CrisisLevel
  /// Whom the danger is to.
  public let kind: AlertKind
  /// The first item of the evidence.
  public let item: ItemID
  /// The items whose replies made the rule true, in the order asked.
  public let items: [ItemID]

  /// An alert as a draft kept it.
  public init(id: AlertID, level: CrisisLevel, kind: AlertKind, item: ItemID, items: [ItemID]) {
    (self.id, self.level, self.kind) = (id, level, kind)
    (self.item, self.items) = (item, items)
  }
}
