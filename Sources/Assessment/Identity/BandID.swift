/// A named stretch of a score, or a category of a category score: `mild`, `major`.
public struct BandID: Identifier {
  /// The name as written in the instrument's file.
  public let raw: String

  /// Wraps a name.
  public init(_ raw: String) { self.raw = raw }
}
