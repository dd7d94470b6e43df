/// One item of an instrument, in the publisher's numbering: `q1`, `q5a`.
public struct ItemID: Identifier {
  /// The name as written in the instrument's file.
  public let raw: String

  /// Wraps a name.
  public init(_ raw: String) { self.raw = raw }
}
