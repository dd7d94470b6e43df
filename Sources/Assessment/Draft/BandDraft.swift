/// A band as written.
public struct BandDraft: Hashable, Sendable {
  /// Its name.
  public var id: Located<String>
  /// The lowest value in it.
  public var lowest: Located<Rational>

  /// A band as written.
  public init(id: Located<String>, lowest: Located<Rational>) {
    self.id = id
    self.lowest = lowest
  }
}
