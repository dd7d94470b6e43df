extension Instrument {
  /// The item of that name.
  public func item(_ id: ItemID) -> Item? { itemIndexes[id].map { items[$0] } }

  /// The place of that item in the order asked, from 0.
  public func index(of item: ItemID) -> Int? { itemIndexes[item] }

  /// The score of that name.
  public func score(_ id: ScoreID) -> ScoreRule? { scores.first { $0.id == id } }

  /// The alert rule of that name.
  public func alert(_ id: AlertID) -> AlertRule? { alerts.first { $0.id == id } }

  /// The same instrument with a pack more, in place of an older one of that language.
  public func adding(_ pack: Pack) -> Instrument {
    var copy = self
    copy.packs[pack.language] = pack
    return copy
  }
}
