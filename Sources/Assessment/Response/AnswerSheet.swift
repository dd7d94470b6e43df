/// The replies to one instrument's items, as they stand. A value, cheap to copy.
public struct AnswerSheet: Hashable, Sendable {
  private let indexes: [ItemID: Int]
  /// A reply per item in the order asked; `nil` where there is none yet.
  public private(set) var replies: [Reply?]

  /// An empty sheet.
  public init(for instrument: Instrument) {
    indexes = instrument.itemIndexes
    replies = Array(repeating: nil, count: instrument.items.count)
  }

  /// The reply to an item; an item that the instrument does not have is never stored.
  public subscript(item: ItemID) -> Reply? {
    get { indexes[item].flatMap { replies[$0] } }
    set {
      guard let index = indexes[item] else { return }
      replies[index] = newValue
    }
  }

  /// The reply to the item at that place; beyond the last one there is none.
  public subscript(index: Int) -> Reply? {
    get { replies.indices.contains(index) ? replies[index] : nil }
    set {
      guard replies.indices.contains(index) else { return }
      replies[index] = newValue
    }
  }

  /// Whether nothing at all was replied.
  public var isEmpty: Bool { replies.allSatisfy { $0 == nil } }
}
