/// A named cut-off of one population, such as `shanghai-community`.
public struct NormID: Identifier {
  /// The name as written in the instrument's file.
  public let raw: String

  /// Wraps a name.
  public init(_ raw: String) { self.raw = raw }
}
