/// A category score.
public struct CategoryScore: Hashable, Sendable {
  /// The category; `nil` while more than one is possible.
  public let value: BandID?
  /// The categories that completions can lead to, in declared order.
  public let possible: [BandID]

  /// Whether every completion leads to the same category.
  public var isCertain: Bool { value != nil }
}
