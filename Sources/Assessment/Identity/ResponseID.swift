/// A named kind of response that items share, such as `frequency`.
public struct ResponseID: Identifier {
  /// The name as written in the instrument's file.
  public let raw: String

  /// Wraps a name.
  public init(_ raw: String) { self.raw = raw }
}
