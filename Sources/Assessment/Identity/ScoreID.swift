/// One score of an instrument, such as `total`.
public struct ScoreID: Identifier {
  /// The name as written in the instrument's file.
  public let raw: String

  /// Wraps a name.
  public init(_ raw: String) { self.raw = raw }
}
