/// One alert rule of an instrument, such as `thoughts-of-death`.
public struct AlertID: Identifier {
  /// The name as written in the instrument's file.
  public let raw: String

  /// Wraps a name.
  public init(_ raw: String) { self.raw = raw }
}
