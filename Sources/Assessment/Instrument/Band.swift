/// A named stretch of a score, up to the next band's lowest value.
public struct Band: Hashable, Sendable, Identifiable {
  /// Its name.
  public let id: BandID
  /// The lowest value in it.
  public let lowest: Rational

  /// Names a stretch.
  public init(id: BandID, lowest: Rational) {
    self.id = id
    self.lowest = lowest
  }
}
